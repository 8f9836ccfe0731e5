import { expect, test } from 'vitest';
import { VOCABULARY } from '../../core/lexicon/all.ts';
import { Lexicon } from '../../core/lexicon/lexicon.ts';
import * as text from '../../core/text/bait.ts';

const sources = new Lexicon(VOCABULARY).bait;
const bait = sources && text.compileBait(sources);
const isBait = (line: string) => bait !== undefined && text.isBait(line, bait);
const startsInTheMiddle = (line: string) => bait !== undefined && text.startsInTheMiddle(line, bait);

/** Openings that only bait, in the manner of the pages that need folding. */
const BAIT = [
  'What if everything you believed about your own family turned out to be a lie? How far would you go to find out?',
  'Have you ever trusted someone so completely that you never thought to ask a single question?',
  'Imagine opening a drawer and finding a life that is not yours. What would you do?',
  'Would you forgive the one person who took everything from you? The answer may surprise you.',
  'Some secrets are too heavy to carry. Are you ready to hear this one?',
  'Brace yourself. What happened next will leave you speechless.',
  'You won’t believe what was waiting behind that door.',
  'There are moments when life stops and asks you who you are. Would you know the answer?',
  'Think about the person you love the most. Now ask yourself how well you really know them.',
  'We all like to think that we would do the right thing. But would you, if nobody was watching?',
  'What would you do if a stranger knew your name? Could you just walk away?',
  'Sometimes the smallest gesture can change everything. Keep reading, because this one will melt your heart.',
  'Is it possible to love someone and still let them go? This story will make you think again.',
  'Have you ever felt that somebody was watching you? Have you ever been right?',
  'Get ready for a story that will restore your faith in people.',
  'Nobody expected it. Nobody saw it coming. And what follows will shock you.',
  'Picture this: a quiet house, a closed door, and a truth that will change the way you look at your neighbours.',
  'How far would you go for your child? Most of us think we know the answer.',
  'Some betrayals cut deeper than others. But what do you do when the knife is held by someone you love?',
  'They say that blood is thicker than water. But is it really? You might think differently after this.',
  'Every family has a secret. What would you do if yours came knocking?',
  'What happens when trust is broken for good? Can you ever go back?',
  'Could you keep a secret for a whole life? Would you want to?',
  'Grab your tissues, because this tale will move you to tears.',
  'Life has a way of surprising us when we least expect it. Are you prepared for what comes next?',
  'Do you believe in second chances? After reading this, you just might.',
  'This is a story about love, loss and a choice that will haunt you.',
  'Ever wonder what people hide behind a perfect smile? Wait until you hear this.',
  'In a world where everyone is in a hurry, kindness can feel like a miracle. What would you give to see one?',
  'Can you ever really know the person who sleeps beside you? Think again.',
  'The truth is stranger than you think. Read on and see for yourself.',
  'What if the one thing you feared most was the one thing you needed? Stay with me.',
  'Have you ever wished that you could turn back time? Who wouldn’t?',
  'Nothing prepares you for the moment when everything changes. What would you hold on to?',
  'Love is blind, they say. But would you open your eyes if you could?',
  'Scroll down and see why this will change the way you look at your kitchen.',
  'Did you know that one simple habit could change your life? Keep reading to find out.',
  'There comes a day when you have to choose. Would you choose yourself?',
  'Are you sure that you know what is in your food? Think about it the next time you sit down to eat.',
  '¿Qué harías si descubrieras que tu vida era mentira?',
  'Et si tout ce que vous pensiez savoir était faux ?',
  'Ce ai face dacă omul pe care îl iubești ți-ar ascunde totul?',
  'Who would you call if you had only one call left? Would they even answer you?',
  'Before you judge, ask yourself what you would have done.',
];

/** Openings that begin to tell, explain or report, however they are dressed. */
const STORY = [
  'The ferry was late on the morning that Ilse came back to the island, and nobody stood on the quay.',
  'My sister called me at three in the morning and said that she had found the letters.',
  'I was seventeen when my father sold the house without telling any of us.',
  'Police in the harbour town said on Monday that the boat had been found.',
  'Have you ever been to Trieste in the rain? I went there in 1998 and I have never quite come back.',
  'What is inflation? It is the rate at which prices rise over a year.',
  'What if the lamp went out? Anna had asked herself that question every night for eleven years.',
  '“Would you open it?” she asked, and put the box on the table between us.',
  'The council voted 7 to 2 on Tuesday to close the old bridge to cars.',
  'On the second day of the strike, the bakers met in the square and did not bake.',
  'He had two rules: never ask, and never lend.',
  'Last spring, a farmer near Lund found a coin in a field that his family had ploughed for a century.',
  'To make the dough, mix the flour and the water and let it rest for an hour.',
  'Do you have 20 minutes and two eggs? This is what we cook on Fridays.',
  'Nobody in the village remembers who built the wall, but everybody knows who broke it.',
  'The phone rang once and stopped.',
  'She never said where the money came from, and we never asked.',
  'When the doctor left the room, my mother took my hand and began to laugh.',
  'Researchers at the university have measured how much water a beech drinks on a hot day.',
  'It started with a smell of smoke on the stairs.',
  'Sometimes my grandfather would stop in the middle of a sentence and look at the sea.',
  'Love is a bad adviser, my aunt used to say, and then she married for the third time.',
  'We moved into the house in October, when the garden was already bare.',
  'Is your boiler older than 15 years? Then the new rules apply to you from January.',
  'Every family has a secret, and ours was in the attic: forty-one letters, tied with wire.',
  'The judge asked the boy whether he understood the question, and the boy said no.',
  'In 1931 the last keeper of the sound wrote one line in his book.',
  'You take the second road on the left, and after a mile you see the mill.',
  'If you own a heat pump, the filter has to be cleaned twice a year.',
  'A bus driver in Porto stopped his bus last week to let a family of ducks cross the road.',
  'They met at a bus stop, on the day that the buses did not run.',
  'There are three ways to repot a lemon tree, and two of them are wrong.',
  'Imagine a triangle with three equal sides. Each of its angles is 60 degrees.',
  'The company said that it will close its plant in Leeds by the end of the year.',
  'My neighbour keeps bees, and on the first warm day of March they come to us.',
  'For eleven years the key hung on a nail in the kitchen.',
  'Why do cats purr? Researchers have found a pad in the larynx that does it without the brain.',
  'I thought my wife was asleep until I heard her speak to somebody in the garden.',
  'The wedding was at noon, and at ten the groom was still on the roof.',
  'Trust is a word that Marta does not use any more.',
  'When I opened the drawer, it was full of photographs of me.',
  'Would you pay 40 euros for a coffee? In one bar in Vienna, people do.',
  'Two brothers bought the mill together and have not spoken since.',
  'How do you measure a cloud? With a balloon, a thread and a lot of patience, said the old meteorologist.',
];

test('lead-ins that only bait are told from openings that tell', () => {
  expect(BAIT.length).toBeGreaterThanOrEqual(40);
  expect(STORY.length).toBeGreaterThanOrEqual(40);
  expect(STORY.filter(isBait)).toEqual([]);
  expect(BAIT.filter(isBait).length).toBeGreaterThanOrEqual(BAIT.length * 0.85);
});

test.each([
  'Você já se perguntou até onde iria por quem ama?',
  'Imaginează-ți că totul se schimbă. Ce ai face?',
  'Și dacă tot ce știai era o minciună? Ce ai face?',
])('“%s” baits', text => {
  expect(isBait(text)).toBe(true);
});

test.each(['But she did.', 'He opened the door.', 'The answer came in March.', 'This was the year of the storm.'])(
  'a story cannot begin with “%s”',
  text => {
    expect(startsInTheMiddle(text)).toBe(true);
  },
);

test.each(['The ferry was late.', 'Ilse came back in March.', 'Henrik was born on the quay.', 'Butter was dear.'])(
  'a story can begin with “%s”',
  text => {
    expect(startsInTheMiddle(text)).toBe(false);
  },
);
