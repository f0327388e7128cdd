/** The command that writes a new deck from a few questions. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NameField, NewDeckAnswers, NewDeckForm } from './protocol.ts';
import { type Answer, askOne, askSome, askText, type Place } from './steps.ts';

const title = 'New Zowe Security Deck';

/**
 * Asks and opens the deck in an editor. Escape at any question leaves everything as it was.
 * @param answers what is known already, as a key binding or another extension may give it: then nothing is asked
 */
export async function newDeck(client: BaseLanguageClient, answers?: NewDeckAnswers): Promise<void> {
  if (!client.isRunning()) {
    void vscode.window.showErrorMessage('The language server does not run, which writes the deck.');
    return;
  }
  const given = answers?.esms ? answers : await new Form(client).fill();
  if (!given) return;
  const { text } = await client.sendRequest<{ readonly text: string }>('esm/newZoweDeck', given);
  const document = await vscode.workspace.openTextDocument({ language: 'jcl', content: text });
  await vscode.window.showTextDocument(document, { preview: false });
}

/** What was answered so far. */
interface State {
  products: readonly string[];
  components: readonly string[];
  /** Names that differ from what they are by default. */
  readonly names: Map<string, string>;
}

/** A question: what it asks of the state, as a step. */
type Step = (place: Place) => Promise<Answer<unknown>>;

class Form {
  private readonly client: BaseLanguageClient;
  private form: NewDeckForm = { products: [], components: [], names: [] };
  private readonly state: State = { products: [], components: [], names: new Map() };

  constructor(client: BaseLanguageClient) {
    this.client = client;
  }

  /** The answers; undefined when the user gave up. */
  async fill(): Promise<NewDeckAnswers | undefined> {
    this.form = await this.client.sendRequest<NewDeckForm>('esm/newZoweDeckForm', {});
    this.state.components = this.form.components.filter(({ inUse }) => inUse).map(({ id }) => id);
    let at = 0;
    for (let steps = this.steps(); at < steps.length; steps = this.steps()) {
      const answer = await steps[at]?.({ title, step: at + 1, steps: steps.length });
      if (answer === undefined || answer === 'cancelled') return undefined;
      at += answer === 'back' ? -1 : 1;
    }
    const { products, components } = this.state;
    const names = Object.fromEntries(this.fields().map((field) => [field.id, this.valueOf(field)]));
    return { esms: products, components, names };
  }

  /** What there is to ask, which depends on what was answered. */
  private steps(): readonly Step[] {
    return [
      (place) => this.askProducts(place),
      (place) => this.askComponents(place),
      // What no default can be known for is asked, the rest only shown.
      ...this.fields()
        .filter(({ value, like }) => value === '' && like === undefined)
        .map((field) => (place: Place) => this.askName(place, field)),
      (place) => this.askNames(place),
    ];
  }

  private async askProducts(place: Place): Promise<Answer<unknown>> {
    const one = this.form.products.map(({ id, name }) => ({ label: name, description: '', products: [id] }));
    const all = {
      label: 'All of them',
      description: 'one job, in which a symbol chooses the product',
      products: this.form.products.map(({ id }) => id),
    };
    const items = [...one, all];
    const active = items.find(({ products }) => products.join() === this.state.products.join());
    const answer = await askOne(place, 'Security product', items, active);
    if (typeof answer !== 'string') this.state.products = answer.answer.products;
    return answer;
  }

  private async askComponents(place: Place): Promise<Answer<unknown>> {
    const items = this.form.components.map(({ id, name, doc }) => ({
      id,
      label: name,
      detail: doc,
      picked: this.state.components.includes(id),
    }));
    const answer = await askSome(place, 'Parts of Zowe that are used', items);
    if (typeof answer !== 'string') this.state.components = answer.answer.map(({ id }) => id);
    return answer;
  }

  private async askName(place: Place, field: NameField): Promise<Answer<unknown>> {
    const answer = await askText(place, {
      prompt: capital(field.what),
      value: this.valueOf(field),
      problem: (text) => this.problem(field, text),
    });
    if (typeof answer !== 'string') this.state.names.set(field.id, answer.answer);
    return answer;
  }

  /** All names at a glance: one that is picked can be changed, then they are shown again. */
  private async askNames(place: Place): Promise<Answer<unknown>> {
    for (;;) {
      const fields = this.fields();
      const problems = await Promise.all(fields.map((field) => this.problem(field, this.valueOf(field))));
      const write = { label: '$(check) Write the deck', description: 'with these names', field: undefined };
      const entries = fields.map((field, index) => ({
        label: `${problems[index] === '' ? '$(edit)' : '$(error)'} ${this.valueOf(field)}`,
        description: field.what,
        ...(problems[index] !== '' && { detail: problems[index] ?? '' }),
        field,
      }));
      const wrong = entries.find((_, index) => problems[index] !== '');
      const answer = await askOne(place, 'Names: pick one to change it', [write, ...entries], wrong);
      if (typeof answer === 'string') return answer;
      const field = answer.answer.field ?? wrong?.field;
      if (field === undefined) return answer;
      // The way back leads to all names again.
      if ((await this.askName({ ...place, step: Math.max(place.step, 2) }, field)) === 'cancelled') return 'cancelled';
    }
  }

  /** The names that the chosen products and components need. */
  private fields(): NameField[] {
    const { products, components } = this.state;
    return this.form.names.filter(
      (field) =>
        field.products.some((product) => products.includes(product)) &&
        (field.components === undefined || field.components.some((component) => components.includes(component))),
    );
  }

  private valueOf({ id, value, like }: NameField): string {
    const own = this.state.names.get(id);
    if (own !== undefined) return own;
    const other = this.form.names.find((field) => field.id === like);
    return other ? this.valueOf(other) : value;
  }

  /** What is wrong with a name beside the others, in a sentence; empty for nothing. */
  private async problem(field: NameField, text: string): Promise<string> {
    const names = Object.fromEntries(this.fields().map((one) => [one.id, this.valueOf(one)]));
    const { products: esms, components } = this.state;
    const params = { id: field.id, esms, components, names: { ...names, [field.id]: text } };
    return (await this.client.sendRequest<string | null>('esm/newZoweDeckProblem', params)) ?? '';
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
