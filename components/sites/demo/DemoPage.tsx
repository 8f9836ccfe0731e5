/** Title of the demo's story, and of its page. */
export const DEMO_TITLE = 'The clock that ran on Tuesdays';

/** Where it would stand if it stood anywhere. */
export const DEMO_HOST = 'the-daily-wow.example';

/** A page as there are too many: a story of ours, and everything that stands between its lines. */
export function DemoPage() {
  return (
    <div class="demo" dir="ltr" lang="en">
      <header>
        <div class="demo__top">
          <b>The Daily Wow</b>
          <nav>
            <Elsewhere to="news">News</Elsewhere> <Elsewhere to="life">Life</Elsewhere>{' '}
            <Elsewhere to="shocking">Shocking!</Elsewhere>
          </nav>
        </div>
        <Ad words="Buy more things" />
      </header>
      <div class="demo__columns">
        <main>
          <Story />
          <Related />
        </main>
        <Side />
      </div>
      <div class="push-prompt" role="dialog" aria-label="Alerts">
        <p>Never miss a wow again! Turn on alerts?</p>
        <span>Later</span> <span>Yes, wow me</span>
      </div>
    </div>
  );
}

function Story() {
  return (
    <article>
      <h1>{DEMO_TITLE}</h1>
      <p class="byline">By Ines Varga</p>
      <ul class="share-buttons">
        <li>
          <Elsewhere to="share">Share</Elsewhere>
        </li>
        <li>
          <Elsewhere to="tweet">Tweet</Elsewhere>
        </li>
        <li>
          <Elsewhere to="pin">Pin it</Elsewhere>
        </li>
      </ul>
      <p>
        In the square of Lindow there is a clock that has been wrong for longer than anybody can remember. It stands
        still from Wednesday to Monday, and on Tuesdays, at some minute after breakfast, it begins to run, keeps perfect
        time until midnight, and stops.
      </p>
      <Ad words="You will not believe this mattress" />
      <p>
        People set their week by it. The baker, who has the shop beneath, says that he has not looked at a calendar
        since he was a boy. When the hands move he knows that the flour is coming, and he opens the side door.
      </p>
      <form class="newsletter-signup">
        <p>Sign up for our newsletter and never miss a story!</p>
        <span class="newsletter-signup__field">Your e-mail address</span> <span>Subscribe</span>
      </form>
      <p>
        Last autumn the town council found the money for a repair. A young clockmaker came from the city with a case of
        tools, climbed the ladder, and stayed up there for most of a day. When she came down her sleeves were black and
        she was smiling.
      </p>
      <p>
        “There is nothing wrong with it,” she said. “Somebody winds it, once a week, with just enough turns for one
        day.”
      </p>
      <p class="also">
        <a href="https://example.com/seven-clocks">Read also: Seven clocks that will change your life</a>
      </p>
      <p>
        Nobody in Lindow had ever seen that somebody. So the clockmaker sat down on the steps of the fountain on Monday
        night with a blanket and a flask, and waited. A little before five an old woman in a green coat crossed the
        square, unlocked the small door in the tower, and went up without a lamp.
      </p>
      <Ad words="One weird trick" />
      <p>
        She had been the sexton’s daughter, she told the clockmaker later. He had wound the clock every morning, and on
        a Tuesday he had died with the key in his hand. She could not climb the stairs every day any more. But she could
        do Tuesdays.
      </p>
      <p>
        The council talked it over for an evening and then gave the money to the library. The clockmaker went back to
        the city with her case. She comes to Lindow now and then, always on the same day of the week, and takes the key
        up the last two flights.
      </p>
    </article>
  );
}

function Related() {
  return (
    <section class="related">
      <h2>Related posts</h2>
      <ul>
        <li>
          <Elsewhere to="piano">He opened the old piano, and what he found inside … Read more</Elsewhere>
        </li>
        <li>
          <Elsewhere to="kettle">Doctors hate this kettle … Read more</Elsewhere>
        </li>
      </ul>
    </section>
  );
}

function Side() {
  return (
    <aside class="sidebar" aria-label="Trending">
      <Ad words="Only today: socks" />
      <h2>Trending now</h2>
      <ol>
        <li>
          <Elsewhere to="bread">This bread made a whole street cry</Elsewhere>
        </li>
        <li>
          <Elsewhere to="lamps">12 lamps that know your birthday</Elsewhere>
        </li>
        <li>
          <Elsewhere to="gate">She painted the gate. You won’t guess why</Elsewhere>
        </li>
      </ol>
      <Ad words="Spin the wheel and win" />
    </aside>
  );
}

function Ad(props: { words: string }) {
  return (
    <div class="ad">
      <p>Advertisement</p>
      <span>{props.words}</span>
    </div>
  );
}

function Elsewhere(props: { to: string; children: string }) {
  return <a href={`?wow=${props.to}`}>{props.children}</a>;
}
