/** More are not kept: a server runs for days. */
const most = 500;

/**
 * Answers by question, for decks that ask the same again and again. When there are too many all are forgotten, which
 * costs less than to tell which are old. No answer is undefined.
 */
export class Kept<T extends object | boolean> {
  private readonly answers = new Map<string, T>();

  /** The answer that is kept for a question, or is now made for it. */
  get(question: string, make: () => T): T {
    let answer = this.answers.get(question);
    if (answer === undefined) {
      answer = make();
      if (this.answers.size >= most) this.answers.clear();
      this.answers.set(question, answer);
    }
    return answer;
  }
}
