/** What the tests use of it; the program itself is drawn by Taro, so that the package of types is not there. */
declare module 'react-dom/client' {
  export interface Root {
    render(children: import('react').ReactNode): void;
    unmount(): void;
  }
  export function createRoot(container: Element): Root;
}

declare module 'react-dom/server' {
  export function renderToStaticMarkup(said: import('react').ReactNode): string;
}
