// Written by the build, before anything that renders a page is bundled or tested.
declare module '#assets' {
  export const style: string
  export const early: string
  export const script: string
}
