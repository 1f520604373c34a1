package dev.etiquette.desk.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void words_of_the_standard_book_have_meanings() {
        WordList words = WordList.standard();

        assertThat(words.facts()).containsKeys("Contact", "Proposal", "UnansweredMessage");
        assertThat(words.facts().get("Contact").meaning()).startsWith("Somebody whom the owner talks to");
        assertThat(words.facts().get("Contact").fields().get("name").meaning()).isNotBlank();
        assertThat(words.choices().get("Action")).containsKey("RESPOND");
        assertThat(words.choices().get("Kind")).containsKey("PUBLIC_QUESTION");
        assertThat(words.words()).containsKeys("plus", "recommend", "because");
        assertThat(words.marks()).containsEntry("question", "asks something, or for something");
        assertThat(words.figures()).containsEntry("question due", "after which the answer is due");
    }
}
