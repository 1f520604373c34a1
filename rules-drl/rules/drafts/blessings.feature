Feature: What is right about what I am about to say

  A friend who reads over my shoulder says so where it is surely so. It advises nothing, and holds nothing back.

  Background:
    Given I am Maya

  Rule: An answer takes up what was asked

    Scenario Outline: Ann asks which oven I bake in, and I say: "<text>"
      Given Ann asked me on <where> on Monday 2 March 2026 at 10:00: "Which oven do you bake in?"
      And Ben asked me on <where> on Monday 2 March 2026 at 11:00: "What is the news?"
      And I plan <plan> on <when>: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-1 should <bless>

      Examples:
        | where    | plan                          | when                         | text                                      | bless     |
        | Mastodon | to answer Ann                 | Monday 2 March 2026 at 13:00 | The oven with the stone.                  | apply     |
        | Mastodon | to answer Ann                 | Monday 2 March 2026 at 13:00 | The one with the stone.                   | not apply |
        | Mastodon | to answer Ann                 | Monday 2 March 2026 at 13:00 | ok                                        | not apply |
        | Mastodon | to answer Ann                 | Monday 2 March 2026 at 13:00 | Which oven do you mean?                   | not apply |
        | Mastodon | to answer Ann                 | Monday 2 March 2026 at 13:00 | Ovens like ours are 20 % off, order now!  | not apply |
        | Mastodon | to answer Ann                 | Monday 2 March 2026 at 13:00 | The oven is broken, I am disappointed.    | not apply |
        | Mastodon | to answer Ben                 | Monday 2 March 2026 at 13:00 | The oven with the stone.                  | not apply |
        | Mastodon | to answer Ann                 | Monday 9 March 2026 at 09:59 | The oven with the stone.                  | apply     |
        | Mastodon | to answer Ann                 | Monday 9 March 2026 at 10:00 | The oven with the stone.                  | not apply |
        | Mastodon | to write to Ann on Mastodon   | Monday 2 March 2026 at 13:00 | The oven with the stone.                  | not apply |
        | Mastodon | to write to Ann on LinkedIn   | Monday 2 March 2026 at 13:00 | The oven with the stone.                  | not apply |
        | Mastodon | a mailing to Ann on Mastodon  | Monday 2 March 2026 at 13:00 | The oven with the stone.                  | not apply |

    Scenario Outline: Ann says in private "<asked>"
      Given Ann wrote to me on LinkedIn 2 hours ago: "<asked>"
      And that is read as <read as>
      And I plan <plan> in 1 hour: "The oven with the stone, and it has a chimney."
      When I ask for advice
      Then rule BLESS-1 should <bless>

      Examples:
        | asked                      | read as               | plan                         | bless     |
        | Which oven do you bake in? | question              | to write to Ann on LinkedIn  | apply     |
        | Which oven do you bake in? | question              | a mailing to Ann on LinkedIn | not apply |
        | Which oven, flour, salt and sieve? | question        | to write to Ann on LinkedIn  | apply     |
        | Which oven, flour, salt, spoon and sieve? | question | to write to Ann on LinkedIn  | not apply |
        | I have a new oven.         | nothing in particular | to write to Ann on LinkedIn  | not apply |
        | Your oven smokes.          | complaint             | to write to Ann on LinkedIn  | not apply |

    Scenario: Of two questions the latest one is named
      Given Ann wrote to me on LinkedIn 3 hours ago: "Which oven do you bake in?"
      And Ann wrote to me on LinkedIn 2 hours ago: "Has the oven a chimney?"
      And I plan to write to Ann on LinkedIn in 1 hour: "The oven with the stone, and it has a chimney."
      When I ask for advice
      Then what I plan should be blessed by BLESS-1
      And what I plan for Ann should be blessed by BLESS-1
      And what I plan should be fine

    Scenario Outline: Ann asks of the oven, and later says <where> <how>: "<other>"
      Given this was said:
        | who   | to | on       | when                | how     | text                       | read as   |
        | Ann   | me | LinkedIn | 2 March 2026, 09:00 | private | Which oven do you bake in? | question  |
        | <who> | me | <where>  | 2 March 2026, 10:00 | <how>   | <other>                    | <read as> |
      And I plan to write to Ann on LinkedIn on Monday 2 March 2026 at 13:00: "The oven with the stone, and it has a chimney."
      When it is Monday 2 March 2026, 12:00
      Then what I plan for Ann should be blessed by BLESS-1

      Examples:
        | who | where    | how     | other                                     | read as                     |
        | Ann | LinkedIn | private | Has the oven a chimney?                   | question                    |
        | Ben | LinkedIn | private | Has the oven a chimney?                   | question                    |
        | Ann | Mastodon | private | Has the oven a chimney?                   | question                    |
        | Ann | LinkedIn | public  | Has the oven a chimney?                   | question                    |
        | Ann | LinkedIn | public  | Has the oven a chimney?                   | question and private matter |
        | Ann | LinkedIn | private | The oven smokes.                          | complaint                   |
        | Ann | LinkedIn | private | Which oven, flour, salt, spoon and sieve? | question                    |

  Rule: A promise is kept

    Scenario Outline: I owe Ann a pattern, and say: "<text>"
      Given I live in Europe/Berlin
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Do you still have the pattern of the spine?"
      And I answered Ann 1 hour later: "Yes, I'll send you the pattern tomorrow."
      And I plan <plan> on <when>: "<text>"
      When it is Tuesday 3 March 2026, 10:00
      Then rule BLESS-2 should <bless>

      Examples:
        | plan                         | when                            | text                                        | bless     |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Here is the pattern: pattern.pdf            | apply     |
        | to write to Ann on Mastodon  | Tuesday 3 March 2026 at 12:00   | Here is the pattern: pattern.pdf            | apply     |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Have you seen this? paper.pdf               | not apply |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Here is the pattern: pattern.pdf. Order the kit now, 20 % off! | not apply |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Here is the pattern: pattern.pdf. I am disappointed. | not apply |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Sorry, I cannot send the pattern after all; this shop has one: https://example.com | not apply |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | I did not find the pattern. Maybe this helps: paper.pdf | not apply |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | The pattern is no longer mine: https://example.com | not apply |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Leider habe ich pattern.pdf verlegt, hier ist ein pattern: https://example.com | not apply |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Ich kann das pattern nicht finden: https://example.com | not apply |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Sorry for the wait. Here is the pattern: pattern.pdf | apply     |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | I cannot wait to hear what you think of the pattern: pattern.pdf | apply     |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | The pattern is somewhere in the attic.      | not apply |
        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | spine.pdf. I'll send the pattern tomorrow.  | not apply |
        | to write to Ben on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Here is the pattern: pattern.pdf            | not apply |
        | a mailing to Ann on LinkedIn | Tuesday 3 March 2026 at 12:00   | Here is the pattern: pattern.pdf            | not apply |
        | to post on LinkedIn          | Tuesday 3 March 2026 at 12:00   | Here is the pattern: pattern.pdf            | not apply |
        | to write to Ann on LinkedIn  | Tuesday 17 March 2026 at 17:59  | Here is the pattern: pattern.pdf            | apply     |
        | to write to Ann on LinkedIn  | Tuesday 17 March 2026 at 18:00  | Here is the pattern: pattern.pdf            | not apply |

    Scenario Outline: I promised Ann "<promised>" <how>, and bring the pattern
      Given I live in Europe/Berlin
      And Ann <asked> on Mastodon on Monday 2 March 2026 at 09:00: "Do you still have the pattern of the spine?"
      And I answered Ann 1 hour later: "<promised>"
      And I plan <plan> on Tuesday 3 March 2026 at 12:00: "Here is the pattern: pattern.pdf"
      When it is Tuesday 3 March 2026, 10:00
      Then rule BLESS-2 should <bless>

      Examples:
        | asked       | how        | promised                                                                    | plan                        | bless     |
        | asked me    | in public  | Yes, I'll send you the pattern tomorrow.                                    | to answer Ann               | apply     |
        | asked me    | in public  | Yes, I'll send you the pattern tomorrow.                                    | to write to Ann on Mastodon | apply     |
        | wrote to me | in private | Yes, I'll send you the pattern tomorrow.                                    | to write to Ann on Mastodon | apply     |
        | wrote to me | in private | I'll send you the pattern, glue, threads.                                   | to write to Ann on Mastodon | apply     |
        | wrote to me | in private | I'll send you the pattern, glue, threads, needles, flour tomorrow. | to write to Ann on Mastodon | not apply |

    Scenario: What I promised in private is not kept before others
      Given I live in Europe/Berlin
      And Ann asked me on Mastodon on Monday 2 March 2026 at 08:00: "Is the mill open?"
      And I wrote to Ann on Mastodon on Monday 2 March 2026 at 09:00: "I'll send you the pattern tomorrow."
      And I plan to answer Ann on Tuesday 3 March 2026 at 12:00: "Here is the pattern: pattern.pdf"
      When it is Tuesday 3 March 2026, 10:00
      Then rule BLESS-2 should not apply

    Scenario: A post that names her keeps no promise
      Given I live in Europe/Berlin
      And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 09:00: "I'll send you the pattern tomorrow."
      And I plan to post on LinkedIn on Tuesday 3 March 2026 at 12:00: "Here is the pattern: pattern.pdf"
      And that names Ann
      When it is Tuesday 3 March 2026, 10:00
      Then rule BLESS-2 should not apply

  Rule: Whoever hardly had a word is asked how they are

    Scenario Outline: I said "<mine>" four times and now "<text>"
      Given this was said:
        | who | to  | on       | when                | how     | text     | read as               |
        | I   | Ann | LinkedIn | 2 March 2026, 08:00 | private | <mine>   | nothing in particular |
        | Ann | me  | LinkedIn | 2 March 2026, 08:10 | private | <theirs> | nothing in particular |
        | I   | Ann | LinkedIn | 2 March 2026, 08:20 | private | <mine>   | nothing in particular |
        | Ann | me  | LinkedIn | 2 March 2026, 08:30 | private | <theirs> | nothing in particular |
        | I   | Ann | LinkedIn | 2 March 2026, 08:40 | private | <mine>   | nothing in particular |
        | Ann | me  | LinkedIn | 2 March 2026, 08:50 | private | <theirs> | nothing in particular |
        | I   | Ann | LinkedIn | 2 March 2026, 09:00 | private | <mine>   | nothing in particular |
        | Ann | me  | LinkedIn | 2 March 2026, 09:10 | private | <theirs> | <read as>             |
      And I plan <plan> on Monday 2 March 2026 at 13:00: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-3 should <bless>

      Examples:
        | mine                                                                | theirs                      | read as               | plan                         | text                                      | bless     |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | And how are you?                          | apply     |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | How is your cat these days?               | apply     |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | Could you lend me your cat?               | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | And how was your weekend?                 | apply     |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | How's your old dog?                       | apply     |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | What do you think?                        | apply     |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | Wie war dein Urlaub?                      | apply     |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | Wie geht es deiner Mutter?                | apply     |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | How is your payment coming along?         | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | How did your firm lose my parcel?         | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | What do you think of my new oven?         | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | Wie ist Ihre IBAN?                        | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | Wie ist deine IBAN?                       | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | How are you? I am disappointed.           | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on LinkedIn  | How is your cat? 20 % off, order now!     | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ann on Mastodon  | And how are you?                          | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | to write to Ben on LinkedIn  | And how are you?                          | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | A cat.                      | nothing in particular | a mailing to Ann on LinkedIn | And how are you?                          | not apply |
        | My oven is hot.                                                     | My cat is old and it sings. | nothing in particular | to write to Ann on LinkedIn  | And how are you?                          | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | The cats?                   | question              | to write to Ann on LinkedIn  | And how are you?                          | not apply |
        | My oven is hot and my flour is white and my bread rises and I sing. | The cats?                   | question              | to write to Ann on LinkedIn  | The cats are well. And how are you?       | apply     |

    Scenario Outline: I have talked most, and <who> says "<theirs>"
      Given this was said:
        | who   | to  | on       | when                | how     | text                                                                | read as               |
        | I     | Ann | LinkedIn | 2 March 2026, 08:00 | private | My oven is hot and my flour is white and my bread rises and I sing. | nothing in particular |
        | Ann   | me  | LinkedIn | 2 March 2026, 08:10 | private | A cat.                                                              | nothing in particular |
        | I     | Ann | LinkedIn | 2 March 2026, 08:20 | private | My oven is hot and my flour is white and my bread rises and I sing. | nothing in particular |
        | Ann   | me  | LinkedIn | 2 March 2026, 08:30 | private | A cat.                                                              | nothing in particular |
        | I     | Ann | LinkedIn | 2 March 2026, 08:40 | private | My oven is hot and my flour is white and my bread rises and I sing. | nothing in particular |
        | Ann   | me  | LinkedIn | 2 March 2026, 08:50 | private | A cat.                                                              | nothing in particular |
        | I     | Ann | LinkedIn | 2 March 2026, 09:00 | private | My oven is hot and my flour is white and my bread rises and I sing. | nothing in particular |
        | Ann   | me  | LinkedIn | 2 March 2026, 09:05 | private | A cat.                                                              | nothing in particular |
        | <who> | me  | LinkedIn | 2 March 2026, 09:10 | private | <theirs>                                                            | <read as>             |
      And I plan to write to Ann on LinkedIn on Monday 2 March 2026 at 13:00: "And how are you?"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-3 should <bless>

      Examples:
        | who | theirs      | read as  | bless     |
        | Ann | The cats?   | question | not apply |
        | Ben | The cats?   | question | apply     |
        | Ann | Great cats! | praise   | apply     |

    Scenario: A post that names her asks everybody
      Given this was said:
        | who | to  | on       | when                | how     | text     | read as               |
        | I   | Ann | LinkedIn | 2 March 2026, 08:00 | private | My oven is hot and my bread rises.   | nothing in particular |
        | Ann | me  | LinkedIn | 2 March 2026, 08:10 | private | A cat. | nothing in particular |
        | I   | Ann | LinkedIn | 2 March 2026, 08:20 | private | My oven is hot and my bread rises.   | nothing in particular |
        | Ann | me  | LinkedIn | 2 March 2026, 08:30 | private | A cat. | nothing in particular |
        | I   | Ann | LinkedIn | 2 March 2026, 08:40 | private | My oven is hot and my bread rises.   | nothing in particular |
        | Ann | me  | LinkedIn | 2 March 2026, 08:50 | private | A cat. | nothing in particular |
        | I   | Ann | LinkedIn | 2 March 2026, 09:00 | private | My oven is hot and my bread rises.   | nothing in particular |
        | Ann | me  | LinkedIn | 2 March 2026, 09:10 | private | A cat. | nothing in particular             |
      And I plan to post on LinkedIn on Monday 2 March 2026 at 13:00: "And how are you?"
      And that names Ann
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-3 should not apply

  Rule: Thanks

    Scenario Outline: I asked Ann which oven she has, and say: "<text>"
      Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 08:00: "<mine>"
      And <who> wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<theirs>"
      And that is read as <read as>
      And I plan <plan> on Monday 2 March 2026 at 13:00: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-4 should <bless>

      Examples:
        | mine                    | who | theirs                 | read as               | plan                         | text                                    | bless     |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Thank you, Ann!                         | apply     |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | A stone, how fine.                      | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Thanks! Our course is open, book now!   | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Thanks for nothing. I am disappointed.  | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Thanks! I am disappointed, it is broken. | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | No thanks, I have one.                  | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Thank you for the hint, but I have one. | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Thanks in advance!                      | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Nein danke, ich habe einen.             | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Danke im Voraus!                        | not apply |
        | Which oven do you have? | Ann | An oven, and it smokes. | complaint             | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Which oven do you have? | Ann | An oven. Stop writing. | stop                  | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Which oven do you have? | Ann | An oven. Not here.     | stop here             | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Which oven do you have? | Ann | An oven. Enough.       | possible stop         | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ann on Mastodon  | Thank you, Ann!                         | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | to write to Ben on LinkedIn  | Thank you, Ben!                         | not apply |
        | Which oven do you have? | Ann | An oven with a stone.  | nothing in particular | a mailing to Ann on LinkedIn | Thank you, Ann!                         | not apply |
        | Which oven do you have? | Ann | Which oven?            | question              | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Which oven do you have? | Ann | I am on the road.      | nothing in particular | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Which oven do you have? | Ann | No oven in the office. | out of office         | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Which oven do you have? | Ben | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | I have an oven.         | Ann | An oven with a stone.  | nothing in particular | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |

    Scenario Outline: After her answer <what>
      Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 08:00: "Which oven do you have?"
      And <who> wrote to <whom> on LinkedIn on Monday 2 March 2026 at 08:30: "<before>"
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "An oven with a stone."
      And that is read as nothing in particular
      And <who> wrote to <whom> on LinkedIn on Monday 2 March 2026 at 09:30: "<after>"
      And I plan to write to Ann on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-4 should <bless>

      Examples:
        | what                           | who | whom | before          | after               | bless     |
        | nothing was said               | I   | Ben  | A cat.          | A cat.              | apply     |
        | I have spoken                  | I   | Ann  | A cat.          | A cat on a stone.   | not apply |
        | she has spoken of other things | Ann | me   | A cat.          | I am on the road.   | not apply |

    Scenario Outline: Thanks on <when> for an answer of 2 March
      Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 08:00: "Which oven do you have?"
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "An oven with a stone."
      And that is read as nothing in particular
      And I plan to write to Ann on LinkedIn on <when>: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-4 should <bless>

      Examples:
        | when                            | bless     |
        | Wednesday 1 April 2026 at 08:59 | apply     |
        | Wednesday 1 April 2026 at 09:00 | not apply |

    Scenario Outline: Thanks for an answer of hers, and <what>
      Given this was said:
        | who | to  | on       | when                | how     | text                    | read as               |
        | I   | Ann | LinkedIn | 2 March 2026, 08:00 | private | Which oven do you have? | question              |
        | Ann | me  | LinkedIn | 2 March 2026, 09:00 | private | An oven with a stone.   | nothing in particular |
      And <also>
      And that is read as <read as>
      And I plan to write to Ann on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-4 should <bless>

      Examples: What is said elsewhere is another talk
        | what                     | also                                                                                 | read as               | bless     |
        | another word of hers     | Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "A cat."                | nothing in particular | not apply |
        | her word elsewhere       | Ann wrote to me on Mastodon on Monday 2 March 2026 at 10:00: "A cat."                | nothing in particular | apply     |
        | a word of mine           | I wrote to Ann on LinkedIn on Monday 2 March 2026 at 10:00: "A cat."                 | nothing in particular | not apply |
        | a word of mine elsewhere | I wrote to Ann on Mastodon on Monday 2 March 2026 at 10:00: "A cat."                 | nothing in particular | apply     |
        | another question         | I wrote to Ann on LinkedIn on Monday 2 March 2026 at 08:30: "Is the mill open?"      | question              | not apply |
        | a question elsewhere     | I wrote to Ann on Mastodon on Monday 2 March 2026 at 08:30: "Is the mill open?"      | question              | apply     |

    Scenario Outline: What she says of ovens <where> at <when> answers me, or not
      Given this was said:
        | who | to  | on       | when                | how     | text                    | read as               |
        | I   | Ann | LinkedIn | 2 March 2026, 08:00 | private | Which oven do you have? | question              |
        | Ann | me  | <where>  | <when>              | private | An oven with a stone.   | nothing in particular |
      And I plan to write to Ann on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-4 should <bless>

      Examples:
        | where    | when                | bless     |
        | LinkedIn | 2 March 2026, 09:00 | apply     |
        | Mastodon | 2 March 2026, 09:00 | not apply |
        | LinkedIn | 2 March 2026, 07:00 | not apply |

    Scenario: What Ben and I say below my question to Ann is no word of hers
      Given I posted on Mastodon on Monday 2 March 2026 at 08:00: "Which oven do you have?"
      And that names Ann
      And that is read as question
      And Ann answered that 1 hour later: "An oven with a stone."
      And that is read as nothing in particular
      And Ben answered that 1 hour later: "Mine is an oven of brick."
      And that names Me
      And that is read as nothing in particular
      And I answered that 1 hour later: "Is the mill open?"
      And that is read as question
      And I plan to write to Ann on Mastodon on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-4 should apply

    Scenario: What Ben says in our group of three is no word of hers
      Given this was said:
        | who | to          | on       | when                | how     | text                    | read as               |
        | I   | Ann and Ben | Mastodon | 2 March 2026, 08:00 | private | Which oven do you have? | question              |
        | Ann | me and Ben  | Mastodon | 2 March 2026, 09:00 | private | An oven with a stone.   | nothing in particular |
        | Ben | me and Ann  | Mastodon | 2 March 2026, 10:00 | private | A cat.                  | nothing in particular |
      And I plan to write to Ann on Mastodon on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-4 should apply

    Scenario: What I asked later is not answered by it
      Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 08:00: "Which oven do you have?"
      And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 08:30: "Is the mill open?"
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "An oven with a stone."
      And that is read as nothing in particular
      And I plan to write to Ann on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-4 should not apply

    Scenario: A post that names her thanks everybody
      Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 08:00: "Which oven do you have?"
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "An oven with a stone."
      And that is read as nothing in particular
      And I plan to post on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      And that names Ann
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-4 should not apply

    Scenario Outline: Ann praises me: "<theirs>", and I say: "<text>"
      Given <who> wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<theirs>"
      And that is read as <read as>
      And <later> wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "A cat."
      And that is read as nothing in particular
      And I plan <plan> on Monday 2 March 2026 at 13:00: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-5 should <bless>

      Examples:
        | who | theirs                   | read as                    | later | plan                         | text                                    | bless     |
        | Ann | Your bread is lovely.    | praise                     | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | apply     |
        | Ann | A cat on a sack.         | nothing in particular      | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Your bread is lovely.    | praise and question        | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Your bread is lovely.    | praise and automatic       | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Your bread is lovely.    | praise and complaint       | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Your bread is lovely.    | praise and stop            | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Your bread is lovely.    | praise and stop here       | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Your bread is lovely.    | praise and possible stop   | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Your bread is lovely.    | praise                     | Ann   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Your bread is lovely.    | praise                     | Ben   | to write to Ann on LinkedIn  | It is the rye.                          | not apply |
        | Ann | Your bread is lovely.    | praise                     | Ben   | to write to Ann on LinkedIn  | Thank you! Order now, 20 % off.         | not apply |
        | Ann | Your bread is lovely.    | praise                     | Ben   | to write to Ann on LinkedIn  | Thank you. I am disappointed.           | not apply |
        | Ann | Your bread is lovely.    | praise                     | Ben   | to write to Ann on LinkedIn  | Thanks, but I have one.                 | not apply |
        | Ann | Your bread is lovely.    | praise                     | Ben   | to write to Ann on LinkedIn  | No, thank you.                          | not apply |
        | Ann | Your bread is lovely.    | praise                     | Ben   | to write to Ann on Mastodon  | Thank you, Ann!                         | not apply |
        | Ann | Your bread is lovely.    | praise                     | Ben   | a mailing to Ann on LinkedIn | Thank you, Ann!                         | not apply |
        | Ben | Your bread is lovely.    | praise                     | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |

    Scenario Outline: Kind words, and then another word <where>
      Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<theirs>"
      And that is read as <read as>
      And Ann wrote to me on <where> on Monday 2 March 2026 at 10:00: "A cat."
      And that is read as nothing in particular
      And Ann wrote to me on LinkedIn on Sunday 1 March 2026 at 09:00: "I'll send you the pattern."
      And that is read as promise
      And I plan to write to Ann on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule <rule> should <bless>

      Examples:
        | theirs                | read as      | where    | rule    | bless     |
        | Your bread is lovely. | praise       | LinkedIn | BLESS-5 | not apply |
        | Your bread is lovely. | praise       | Mastodon | BLESS-5 | apply     |
        | Here it is.           | kept promise | LinkedIn | BLESS-9 | not apply |
        | Here it is.           | kept promise | Mastodon | BLESS-9 | apply     |

    Scenario: What she promised afterwards she has not kept before
      Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Here it is."
      And that is read as kept promise
      And Ann wrote to me on Mastodon on Monday 2 March 2026 at 10:00: "I'll send you the pattern."
      And that is read as promise
      And I plan to write to Ann on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-9 should not apply

    Scenario Outline: Thanks on <when> for "Your bread is lovely." of 2 March
      Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Your bread is lovely."
      And that is read as praise
      And I plan to write to Ann on LinkedIn on <when>: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-5 should <bless>

      Examples:
        | when                            | bless     |
        | Wednesday 1 April 2026 at 08:59 | apply     |
        | Wednesday 1 April 2026 at 09:00 | not apply |

    Scenario: A post that names Ann thanks everybody for her kind words
      Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Your bread is lovely."
      And that is read as praise
      And I plan to post on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      And that names Ann
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-5 should not apply

    Scenario Outline: Ann has promised a pattern, and says "<theirs>", and I say: "<text>"
      Given Ann wrote to me on LinkedIn on Sunday 1 March 2026 at 09:00: "I'll send you the pattern."
      And that is read as promise
      And <who> wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<theirs>"
      And that is read as <read as>
      And <later> wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "A cat."
      And that is read as nothing in particular
      And I plan <plan> on Monday 2 March 2026 at 13:00: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-9 should <bless>

      Examples:
        | who | theirs                   | read as                    | later | plan                         | text                                    | bless     |
        | Ann | Here it is.              | kept promise               | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | apply     |
        | Ann | A cat on a sack.         | nothing in particular      | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Here it is.              | kept promise and question  | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Here it is.              | kept promise and automatic | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Here it is.              | kept promise and complaint | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Here it is.              | kept promise and stop      | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Here it is.              | kept promise and stop here | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Here it is.              | kept promise and possible stop | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Here it is.              | kept promise               | Ann   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |
        | Ann | Here it is.              | kept promise               | Ben   | to write to Ann on LinkedIn  | It is the rye.                          | not apply |
        | Ann | Here it is.              | kept promise               | Ben   | to write to Ann on LinkedIn  | Thank you! Order now, 20 % off.         | not apply |
        | Ann | Here it is.              | kept promise               | Ben   | to write to Ann on LinkedIn  | Thank you. I am disappointed.           | not apply |
        | Ann | Here it is.              | kept promise               | Ben   | to write to Ann on LinkedIn  | Thanks, but I have one.                 | not apply |
        | Ann | Here it is.              | kept promise               | Ben   | to write to Ann on LinkedIn  | No, thank you.                          | not apply |
        | Ann | Here it is.              | kept promise               | Ben   | to write to Ann on Mastodon  | Thank you, Ann!                         | not apply |
        | Ann | Here it is.              | kept promise               | Ben   | a mailing to Ann on LinkedIn | Thank you, Ann!                         | not apply |
        | Ben | Here it is.              | kept promise               | Ben   | to write to Ann on LinkedIn  | Thank you, Ann!                         | not apply |

    Scenario Outline: Thanks on <when> for "Here it is." of 2 March
      Given Ann wrote to me on LinkedIn on Sunday 1 March 2026 at 09:00: "I'll send you the pattern."
      And that is read as promise
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Here it is."
      And that is read as kept promise
      And I plan to write to Ann on LinkedIn on <when>: "Thank you, Ann!"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-9 should <bless>

      Examples:
        | when                            | bless     |
        | Wednesday 1 April 2026 at 08:59 | apply     |
        | Wednesday 1 April 2026 at 09:00 | not apply |

    Scenario: A post that names Ann thanks everybody for what she brought
      Given Ann wrote to me on LinkedIn on Sunday 1 March 2026 at 09:00: "I'll send you the pattern."
      And that is read as promise
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Here it is."
      And that is read as kept promise
      And I plan to post on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, Ann!"
      And that names Ann
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-9 should not apply

    Scenario Outline: <who> said <when> what is read as <read as>, and now it has arrived
      Given <who> wrote to me on LinkedIn on <when>: "I'll send you the pattern."
      And that is read as <read as>
      And Ann wrote to me on LinkedIn on Tuesday 31 March 2026 at 09:00: "It arrived today."
      And that is read as kept promise
      And I plan to write to Ann on LinkedIn on Tuesday 31 March 2026 at 13:00: "Thank you, Ann!"
      When it is Tuesday 31 March 2026, 12:00
      Then rule BLESS-9 should <bless>

      Examples:
        | who | when                           | read as               | bless     |
        | Ann | Monday 30 March 2026 at 09:00  | promise               | apply     |
        | Ann | Monday 30 March 2026 at 09:00  | nothing in particular | not apply |
        | Ben | Monday 30 March 2026 at 09:00  | promise               | not apply |
        | Ann | Sunday 1 March 2026 at 09:01   | promise               | apply     |
        | Ann | Sunday 1 March 2026 at 09:00   | promise               | not apply |

    Scenario: Whoever answers a promise of mine has kept none
      Given I wrote to Ann on LinkedIn on Monday 30 March 2026 at 09:00: "I'll send you the pattern."
      And Ann wrote to me on LinkedIn on Tuesday 31 March 2026 at 09:00: "It arrived today."
      And that is read as kept promise
      And I plan to write to Ann on LinkedIn on Tuesday 31 March 2026 at 13:00: "Thank you, Ann!"
      When it is Tuesday 31 March 2026, 12:00
      Then rule BLESS-9 should not apply

  Rule: What is private stays private

    Scenario Outline: Ann has told her order number <how>, and I say: "<text>"
      Given <who> <how> on Mastodon on Monday 2 March 2026 at 10:00: "<asked>"
      And I plan <plan> on <when>: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-6 should <bless>

      Examples:
        | who | how         | asked                                      | plan                         | when                         | text                               | bless     |
        | Ann | asked me    | Where is order 20417? My address is 3 Elm Street. | to write to Ann on Mastodon  | Monday 2 March 2026 at 13:00 | Your order left on Friday.  | apply     |
        | Ann | asked me    | Where is order 20417? My address is 3 Elm Street. | to write to Ann on LinkedIn  | Monday 2 March 2026 at 13:00 | Your order left on Friday.  | apply     |
        | Ann | asked me    | Where is order 20417? My address is 3 Elm Street. | to answer Ann                | Monday 2 March 2026 at 13:00 | Your order left on Friday.  | not apply |
        | Ann | asked me    | Where is order 20417? My address is 3 Elm Street. | to write to Ann on Mastodon  | Monday 2 March 2026 at 13:00 | A cat on a sack.            | not apply |
        | Ann | asked me    | Where is order 20417? My address is 3 Elm Street. | to write to Ann on Mastodon  | Monday 2 March 2026 at 13:00 | Order again, 20 % off now!  | not apply |
        | Ann | asked me    | Where is order 20417? My address is 3 Elm Street. | a mailing to Ann on Mastodon | Monday 2 March 2026 at 13:00 | Your order left on Friday.  | not apply |
        | Ann | asked me    | Where is the order of the day?             | to write to Ann on Mastodon  | Monday 2 March 2026 at 13:00 | The order of the day is online.    | not apply |
        | Ann | wrote to me | Where is order 20417? My address is 3 Elm Street. | to write to Ann on Mastodon  | Monday 2 March 2026 at 13:00 | Your order left on Friday.  | not apply |
        | Ben | asked me    | Where is order 20417? My address is 3 Elm Street. | to write to Ann on Mastodon  | Monday 2 March 2026 at 13:00 | Your order left on Friday.  | not apply |

    Scenario Outline: After her order number <who> says <how> "<other>"
      Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Where is order 20417? My address is 3 Elm Street."
      And <who> <how> on <where> on Monday 2 March 2026 at 10:00: "<other>"
      And that is read as <read as>
      And I plan to write to Ann on Mastodon on <when>: "Your order left on Friday."
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-6 should <bless>

      Examples:
        | who | how         | where    | other                      | read as                     | when                         | bless     |
        | Ann | asked me    | LinkedIn | And the order of my son?   | question and private matter | Monday 2 March 2026 at 13:00 | apply     |
        | Ben | asked me    | LinkedIn | And the order of my son?   | question and private matter | Monday 2 March 2026 at 13:00 | apply     |
        | Ann | wrote to me | LinkedIn | And the order of my son?   | question and private matter | Monday 2 March 2026 at 13:00 | apply     |
        | Ann | asked me    | LinkedIn | And the order of the day?  | question                    | Monday 2 March 2026 at 13:00 | apply     |
        | Ann | asked me    | LinkedIn | And my son?                | question and private matter | Monday 2 March 2026 at 13:00 | apply     |
        | Ben | asked me    | LinkedIn | And my son?                | question                    | Monday 9 March 2026 at 08:59 | apply     |
        | Ben | asked me    | LinkedIn | And my son?                | question                    | Monday 9 March 2026 at 09:00 | not apply |

    Scenario: What is asked and answered before others is no answer, where it is private
      Given Ann asked me on Mastodon on Monday 2 March 2026 at 10:00: "Where is order 20417? My address is 3 Elm Street."
      And I plan to answer Ann on Monday 2 March 2026 at 13:00: "Your order left on Friday."
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-1 should not apply

  Rule: The first word says who I am

    Scenario Outline: My first word is "<text>"
      Given this was said:
        | who   | to | on       | when                | how     | text   | read as               |
        | <who> | me | Mastodon | 1 March 2026, 09:00 | private | A cat. | nothing in particular |
      And I plan <plan> in 1 hour: "<text>"
      When I ask for advice
      Then rule BLESS-7 should <bless>

      Examples:
        | who | plan                         | text                                                                 | bless     |
        | Ben | to write to Ann on LinkedIn  | My name is Maya, and I bake. Which mill do you buy your flour from?  | apply     |
        | Ann | to write to Ann on LinkedIn  | My name is Maya, and I bake. Which mill do you buy your flour from?  | not apply |
        | Ben | to write to Ann on LinkedIn  | Which mill do you buy your flour from?                               | not apply |
        | Ben | to write to Ann on LinkedIn  | I am Maya and I bake. Which mill do you buy from?                    | apply     |
        | Ben | to write to Ann on LinkedIn  | Hello Ann, I run a small bakery. Which mill do you buy from?         | apply     |
        | Ben | to write to Ann on LinkedIn  | Let me introduce myself: I bake. Which mill do you buy from?         | apply     |
        | Ben | to write to Ann on LinkedIn  | Ich heiße Maya. Wo kaufst du dein Mehl?                              | apply     |
        | Ben | to write to Ann on LinkedIn  | Mein Name ist Maya. Wo kaufst du dein Mehl?                          | apply     |
        | Ben | to write to Ann on LinkedIn  | Ich bin Bäckerin in Bonn. Wo kaufst du dein Mehl?                    | apply     |
        | Ben | to write to Ann on LinkedIn  | Je m'appelle Maya. Où est le moulin ?                                | apply     |
        | Ben | to write to Ann on LinkedIn  | Me llamo Maya. ¿Dónde está el molino?                                | apply     |
        | Ben | to write to Ann on LinkedIn  | I came across your profile and would love to connect. Can I pick your brain? | not apply |
        | Ben | to write to Ann on LinkedIn  | Thanks for accepting my request. May I ask you something?            | not apply |
        | Ben | to write to Ann on LinkedIn  | Nice to meet you! Do you have ten minutes on Monday?                 | not apply |
        | Ben | to write to Ann on LinkedIn  | Danke fürs Vernetzen! Hast du am Montag Zeit?                        | not apply |
        | Ben | to write to Ann on LinkedIn  | I am sorry, and I am late. Which mill do you buy from?               | not apply |
        | Ben | to write to Ann on LinkedIn  | My name is Maya. I am disappointed. Which mill do you buy from?      | not apply |
        | Ben | to write to Ann on LinkedIn  | My name is Maya, and I bake.                                         | not apply |
        | Ben | to write to Ann on LinkedIn  | My name is Maya. Would you like bread? Order now, 20 % off!          | not apply |
        | Ben | a mailing to Ann on LinkedIn | My name is Maya, and I bake. Which mill do you buy your flour from?  | not apply |
        | Ben | to post on LinkedIn          | My name is Maya, and I bake. Which mill do you buy your flour from?  | not apply |

    Scenario Outline: Whoever has met me knows me, and I have met <who>
      Given I met <who> 40 days ago
      And I plan to write to Ann on LinkedIn in 1 hour: "My name is Maya, and I bake. Which mill do you buy your flour from?"
      When I ask for advice
      Then rule BLESS-7 should <bless>

      Examples:
        | who | bless     |
        | Ann | not apply |
        | Ben | apply     |

  Rule: A birthday is wished on its day

    Scenario Outline: I say "<text>" on <when>
      Given I live in Europe/Berlin
      And Ann lives in Europe/Berlin
      And the "<day>" of <who> is on 3 March 1990
      And I plan <plan> on <when>: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-8 should <bless>

      Examples:
        | day      | who | plan                         | when                           | text                                    | bless     |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Happy birthday, Ann!                    | apply     |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Alles Gute zum Geburtstag!              | apply     |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 00:00  | Happy birthday, Ann!                    | apply     |
        | birthday | Ann | to write to Ann on LinkedIn  | Monday 2 March 2026 at 23:59   | Happy birthday, Ann!                    | not apply |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 23:59  | Happy birthday, Ann!                    | apply     |
        | birthday | Ann | to write to Ann on LinkedIn  | Wednesday 4 March 2026 at 00:00 | Happy birthday, Ann!                   | not apply |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Have a good day, Ann!                   | not apply |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Joyeux anniversaire, Ann !              | apply     |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Bon anniversaire à toi !                | apply     |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Bon anniversaire de mariage !           | not apply |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Happy birthday. I am disappointed.      | not apply |
        | birthday | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Happy birthday! 20 % off today, order now! | not apply |
        | birthday | Ben | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Happy birthday, Ann!                    | not apply |
        | jubilee  | Ann | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 10:00  | Happy birthday, Ann!                    | not apply |
        | birthday | Ann | a mailing to Ann on LinkedIn | Tuesday 3 March 2026 at 10:00  | Happy birthday, Ann!                    | not apply |

    Scenario Outline: I wish Ann a happy birthday again, after "<text>" to <whom> on <when>
      Given I live in Europe/Berlin
      And Ann lives in Europe/Berlin
      And the "birthday" of Ann is on 3 March 1990
      And I wrote to <whom> on LinkedIn on <when>: "<text>"
      And I plan to write to Ann on LinkedIn on Tuesday 3 March 2026 at 10:00: "Happy birthday, Ann!"
      When it is Tuesday 3 March 2026, 09:00
      Then rule BLESS-8 should <bless>

      Examples:
        | whom | when                          | text            | bless     |
        | Ann  | Tuesday 3 March 2026 at 00:00 | Happy birthday! | not apply |
        | Ann  | Tuesday 3 March 2026 at 08:00 | A cat.          | apply     |
        | Ben  | Tuesday 3 March 2026 at 08:00 | Happy birthday! | apply     |
        | Ann  | Monday 2 March 2026 at 23:59  | Happy birthday! | apply     |

    Scenario: What they said on the day was no wish of mine
      Given I live in Europe/Berlin
      And Ann lives in Europe/Berlin
      And the "birthday" of Ann is on 3 March 1990
      And Ann wrote to me on LinkedIn on Tuesday 3 March 2026 at 08:00: "Happy birthday to me!"
      And I plan to write to Ann on LinkedIn on Tuesday 3 March 2026 at 10:00: "Happy birthday, Ann!"
      When it is Tuesday 3 March 2026, 09:00
      Then rule BLESS-8 should apply

    Scenario: A post that names Ann wishes it before others
      Given Ann lives in Europe/Berlin
      And the "birthday" of Ann is on 3 March 1990
      And I plan to post on LinkedIn on Tuesday 3 March 2026 at 10:00: "Happy birthday, Ann!"
      And that names Ann
      When it is Monday 2 March 2026, 12:00
      Then rule BLESS-8 should not apply

  Scenario: A draft that is held back may have its blessing as well
    Given Ann lives in Europe/Berlin
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Which oven do you bake in?"
    And I plan to write to Ann on LinkedIn on Tuesday 3 March 2026 at 10:00: "The oven with the stone."
    And Ann is to be left alone everywhere, noted 1 March 2026
    When it is Monday 2 March 2026, 12:00
    Then what I plan should be blessed by BLESS-1
    And what I plan should be held back by LEAVE-1
    Given I plan to write to Ben on LinkedIn on Tuesday 3 March 2026 at 10:00: "A cat on a sack."
    When it is Monday 2 March 2026, 12:00
    Then what I plan should not be blessed
