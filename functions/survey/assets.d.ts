// Written by the build, before anything that renders a page is bundled or tested.
declare module '#assets' {
  const assets: { style: string; early: string; script: string }
  export default assets
}
