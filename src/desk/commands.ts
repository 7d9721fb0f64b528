import { complaintTable, type ComplaintCommand } from '@domain/complaint/acts/table';
import { rowOf } from '@domain/lifecycle';

export type Command = ComplaintCommand;

export function isCommand(command: string | undefined): command is Command {
  return command !== undefined && rowOf(complaintTable, command) !== undefined;
}
