interface Said {
  role?: 'button' | 'link' | 'alert' | 'radio' | 'radiogroup' | 'checkbox' | 'group' | 'switch' | 'status' | 'heading';
  label?: string;
  checked?: boolean;
  expanded?: boolean;
  hidden?: boolean;
}

/** What a screen reader is told, under the names each platform reads: `role`/`aria-*` in a browser, `ariaRole`… in WeChat's templates. */
export function aria({ role, ...states }: Said): Record<string, string> {
  const h5 = process.env.TARO_ENV === 'h5';
  const said: Record<string, string> = role ? { [h5 ? 'role' : 'ariaRole']: role } : {};
  for (const [name, value] of Object.entries(states)) {
    if (value !== undefined) said[h5 ? `aria-${name}` : `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`] = String(value);
  }
  // Below the title of the page; WeChat knows no levels.
  if (h5 && role === 'heading') said['aria-level'] = '2';
  if (h5 && role && role !== 'alert' && role !== 'status' && role !== 'group' && role !== 'radiogroup' && role !== 'heading')
    said.tabindex = '0';
  return said;
}

/** The same for an input: in a browser the label must sit on the element inside Taro's own. */
export function ariaInput(label: string): object {
  return process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : aria({ label });
}

/** What a picture shows, for who cannot see it; in a browser on the element inside Taro's own. */
export function ariaImage(label: string): object {
  return process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: label } } : aria({ label });
}
