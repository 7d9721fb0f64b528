export async function chooseText(): Promise<string | undefined> {
  const file = await new Promise<File | undefined>((done) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.txt,text/plain';
    input.onchange = () => done(input.files?.[0]);
    input.oncancel = () => done(undefined);
    input.click();
  });
  return file?.text();
}
