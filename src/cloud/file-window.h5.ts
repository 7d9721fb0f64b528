/**
 * The browser's own file window; nothing where it was closed again. Its input stands in the page meanwhile: one that stands nowhere may be
 * swept away before it is answered.
 */
export function pick(accept: string, many: boolean): Promise<File[]> {
  return new Promise((done) => {
    const input = document.createElement('input');
    const answered = (files: File[]) => {
      input.remove();
      done(files);
    };
    input.type = 'file';
    input.hidden = true;
    input.accept = accept;
    input.multiple = many;
    input.onchange = () => answered([...(input.files ?? [])]);
    input.oncancel = () => answered([]);
    document.body.append(input);
    input.click();
  });
}
