/** Questions one after the other, with a way back. */
import * as vscode from 'vscode';

/** What became of a question: an answer, a step back, or the end of it all. */
export type Answer<T> = { readonly answer: T } | 'back' | 'cancelled';

/** Where a question stands. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly steps: number;
}

export interface TextQuestion {
  readonly prompt: string;
  readonly value: string;
  readonly placeHolder?: string;
  /** What is wrong with a text, in a sentence; empty for nothing. */
  readonly problem: (text: string) => Promise<string>;
}

/** Asks for one of the entries. */
export async function askOne<T extends vscode.QuickPickItem>(
  place: Place,
  placeholder: string,
  items: readonly T[],
  active?: T,
): Promise<Answer<T>> {
  const answer = await pick(place, placeholder, items, (input) => {
    if (active) input.activeItems = [active];
    return () => input.selectedItems.slice(0, 1);
  });
  if (typeof answer === 'string') return answer;
  const [first] = answer.answer;
  return first ? { answer: first } : 'cancelled';
}

/** Asks for any number of the entries, of which those with `picked` are ticked. */
export function askSome<T extends vscode.QuickPickItem>(
  place: Place,
  placeholder: string,
  items: readonly T[],
): Promise<Answer<readonly T[]>> {
  return pick(place, placeholder, items, (input) => {
    input.canSelectMany = true;
    input.selectedItems = items.filter(({ picked }) => picked);
    return () => input.selectedItems;
  });
}

/** Asks for a text, which is only taken when nothing is wrong with it. */
export function askText(
  place: Place,
  { prompt, value, placeHolder = '', problem }: TextQuestion,
): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  Object.assign(input, { prompt, value, placeholder: placeHolder });
  let asked = 0;
  const check = async (): Promise<string> => {
    const question = ++asked;
    const text = await problem(input.value.trim());
    // What was typed meanwhile has an answer of its own.
    if (question === asked) input.validationMessage = text;
    return text;
  };
  return ask(input, place, (accept) => [
    input.onDidChangeValue(() => void check()),
    input.onDidAccept(async () => {
      const text = input.value.trim();
      if ((await check()) === '') accept(text);
    }),
  ]);
}

function pick<T extends vscode.QuickPickItem>(
  place: Place,
  placeholder: string,
  items: readonly T[],
  prepare: (input: vscode.QuickPick<T>) => () => readonly T[],
): Promise<Answer<readonly T[]>> {
  const input = vscode.window.createQuickPick<T>();
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  input.items = items;
  const chosen = prepare(input);
  return ask(input, place, (accept) => [
    input.onDidAccept(() => {
      accept(chosen());
    }),
  ]);
}

/** Shows a question until it is answered. */
async function ask<T>(
  input: vscode.QuickInput & {
    buttons: readonly vscode.QuickInputButton[];
    onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
  },
  { title, step, steps }: Place,
  listen: (accept: (answer: T) => void) => readonly vscode.Disposable[],
): Promise<Answer<T>> {
  Object.assign(input, { title, step, totalSteps: steps, ignoreFocusOut: true });
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  let listeners: readonly vscode.Disposable[] = [];
  try {
    return await new Promise((resolve) => {
      listeners = [
        ...listen((answer) => {
          resolve({ answer });
        }),
        input.onDidTriggerButton(() => {
          resolve('back');
        }),
        input.onDidHide(() => {
          resolve('cancelled');
        }),
      ];
      input.show();
    });
  } finally {
    for (const listener of listeners) listener.dispose();
    input.dispose();
  }
}
