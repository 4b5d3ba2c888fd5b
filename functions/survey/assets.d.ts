// Written by the build, before anything that renders a page is bundled or tested.
export declare const style: string
export declare const lastStyle: string
export declare const faces: string
export declare const kinds: string
export declare const publicStyle: string
export declare const early: string
export declare const leave: string
export declare const script: string
