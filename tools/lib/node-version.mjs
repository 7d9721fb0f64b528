// Read by whatever Node happens to be installed: keep the syntax old enough for it to get as far as the sentence below.
export function requireNode() {
  var parts = process.versions.node.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  console.error('This project needs Node 20.19 or newer; this is Node ' + process.versions.node + '.');
  process.exit(1);
}
