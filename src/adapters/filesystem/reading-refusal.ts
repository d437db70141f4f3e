import { Refusal, type RefusalCode } from '#primitives'

/** What the system says of a path that cannot be read, in words and with what to do about it. */
const REASONS: Readonly<Record<string, { code: RefusalCode; message: string; advice: string }>> = {
  ENOENT: { code: 'not-found', message: 'There is no such file or folder.', advice: 'Check the path.' },
  ENOTDIR: { code: 'not-found', message: 'There is no such file or folder.', advice: 'Check the path.' },
  ENAMETOOLONG: {
    code: 'not-found',
    message: 'The name is longer than this system allows.',
    advice: 'Check the path.',
  },
  EISDIR: { code: 'not-text', message: 'This is a folder.', advice: 'Name a file in it.' },
  ELOOP: {
    code: 'not-found',
    message: 'The link leads back to itself.',
    advice: 'Remove it, or let it lead to a file.',
  },
  EACCES: {
    code: 'forbidden',
    message: 'You may not read this.',
    advice: 'Ask its owner for permission to read, or leave it out.',
  },
  EPERM: {
    code: 'forbidden',
    message: 'You may not read this.',
    advice: 'Ask its owner for permission to read, or leave it out.',
  },
  EIO: {
    code: 'forbidden',
    message: 'The medium cannot be read.',
    advice: 'Copy the file from elsewhere.',
  },
}

/** An error of the file system as a refusal that names the path; any other error as it was. */
export function asReadingRefusal(error: unknown, path: string): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
  if (reason === undefined) return error
  const { code, message } = reason
  // A name that is not valid UTF-8 has lost its odd bytes by now, and nothing is found by what is left.
  const advice = path.includes('\uFFFD') ? 'If its name is not valid UTF-8, rename it.' : reason.advice
  return new Refusal(code, message, { file: path, advice, cause: error })
}
