export function unusedExports(paths: string[], read?: (path: string) => string): string[];
