export declare function once(
  lock: string,
  isDone: () => boolean,
  work: () => void | Promise<void>,
): Promise<boolean>
