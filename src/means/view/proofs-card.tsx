import type { FiledFile } from '@domain/evidence/claiming';
import { client, newKey } from '../../cloud/client';
import { FiledCard } from '../../evidence/filed-card';
import { kindsOf } from '../opened';
import type { What } from '../means-routes';

/** 佐证材料: what was handed in with it; who opens them is on record. */
export function ProofsCard({ what, id, files }: { what: What; id: string; files: readonly FiledFile[] }) {
  const { kind } = kindsOf[what];
  return (
    <FiledCard
      title={`佐证材料（${files.length}）`}
      id="open-proofs"
      word="打开佐证"
      files={files}
      fingerprint
      ask={(asked) => client.evidence.openMeans.mutate({ kind, id, files: asked }, { context: { key: newKey() } })}
    />
  );
}
