import type { Folder } from '../../domain/evidence/folder';
import type { Ticket } from '../../domain/evidence/ticket';
import { fault, listed, type Data, type Fault } from './found';

/** SHA-256 in hex of the file at a cloud path; undefined where there is none. */
export type HashAt = (path: string) => string | undefined;

const nameOfFile = ({ name, id, claimed }: Ticket) => `凭证“${name}”（${claimed ? `${claimed.no}，` : ''}${id}）`;

/** Every file that was handed in is there, with the bytes it was kept with. */
export function fileFaults(data: Data, hashAt: HashAt): Fault[] {
  const handedIn = listed<Folder>(data, 'evidence').flatMap(({ files }) => files.filter(({ claimed }) => claimed));
  return handedIn.flatMap((ticket) => {
    const where = nameOfFile(ticket);
    if (!ticket.kept) return [fault(where, '登记里没有存下的文件')];
    const found = hashAt(ticket.kept.path);
    if (found === undefined) return [fault(where, `文件 ${ticket.kept.path} 不见了`)];
    return found === ticket.kept.sha256 ? [] : [fault(where, `文件 ${ticket.kept.path} 的内容被改过`)];
  });
}
