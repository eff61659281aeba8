import { messageOf } from '../message-of.js';
/** The output can't be written any more: the disk is full, or fails. What is written already is whole. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Does something to a file of the output; turns the system's errors into one that says where, and how to go on. */
export async function writing<Result>(file: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const reason = messageOf(error);
    throw new OutputError(
      `"${file}" cannot be written: ${reason}.\nWhat is written is whole. Make room, or mend what is wrong, and run the same command again: it goes on where it stopped.`,
      { cause: error },
    );
  }
}
