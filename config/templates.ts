/**
 * Of each native component of WeChat, what the screens use of it. Taro's templates bind every attribute and event there is, once for each
 * level, for WeChat to compare at every setData; what is not named here has the value WeChat gives it by itself.
 */
export const kept: Record<string, readonly string[]> = {
  view: ['hover-class', 'bindtap', 'catchtouchmove'],
  text: ['user-select', 'bindtap'],
  image: ['src', 'mode'],
  button: ['hover-class', 'open-type', 'bindtap', 'bindagreeprivacyauthorization'],
  input: ['type', 'value', 'maxlength', 'placeholder', 'confirm-type', 'bindinput', 'bindconfirm', 'focus'],
  textarea: ['value', 'maxlength', 'bindinput', 'focus'],
  picker: ['mode', 'value', 'range', 'start', 'end', 'bindchange'],
  'scroll-view': ['scroll-x', 'scroll-y', 'scroll-into-view'],
};

/** So deep Taro writes its templates out, where by itself it writes 16 levels; a page that lies deeper is drawn by a component within it. */
export const levels = 11;

/** What every node has: how Taro finds and draws it. */
const ofEvery = ['id', 'class', 'style', 'data-sid'];

/** What a screen reader is told (src/ui/aria.ts): Taro's templates leave it out. */
export const said: Record<string, readonly string[]> = {
  view: ['role', 'label', 'checked', 'expanded', 'hidden'],
  text: ['role', 'label', 'expanded'],
  image: ['label'],
  input: ['label'],
  textarea: ['label'],
};

const pascal = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A view with no more than a class, or a class and a tap, is drawn by a template without further attributes. */
const isBare = (tag: string, attributes: string) => tag === 'view' && !attributes.includes('hover-class');

/** base.wxml as Taro writes it, with what is used of it and what it lacks. Throws for a component nobody has decided on. */
export function leanTemplates(wxml: string): string {
  const natives = wxml.replace(
    /<([a-z-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g,
    (whole, tag: string, attributes: string, end: string) => {
      if (['template', 'block', 'wxs', 'import', 'comp'].includes(tag)) return whole;
      const names = kept[tag];
      if (!names) throw new Error(`config/templates.ts does not say what is used of <${tag}>`);
      const used = [...attributes.matchAll(/([\w:-]+)="[^"]*"/g)]
        .filter(([, name = '']) => names.includes(name) || ofEvery.includes(name))
        .map(([attribute]) => attribute);
      const spoken = isBare(tag, attributes)
        ? []
        : (said[tag] ?? []).map((word) => `aria-${word}="{{i.aria${pascal(word)}||''}}"`);
      return `<${[tag, ...used, ...spoken].join(' ')}${end}>`;
    },
  );
  return natives.replace(/>\s+</g, '><');
}
