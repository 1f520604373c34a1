package dev.etiquette.archives.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses show the account of a person, and which show nobody. */
class ProfileAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://oven.example/@mia",
                "http://www.oven.example/@Mia/",
                "https://oven.example/users/mia",
                "https://oven.example/@mia?lang=en#top",
                "https://oven.example/@mia/with_replies",
                "https://other.example/@mia@oven.example",
                "https://OVEN.example/web/@mia",
                "oven.example/@mia",
                "acct:mia@oven.example",
                "@mia@oven.example"
            })
    void one_account_of_mastodon_has_many_forms(String address) {
        assertThat(ProfileAddress.of(address).map(ProfileAddress::key)).contains("mastodon:mia@oven.example");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/mia-koch/?originalSubdomain=de,linkedin:mia-koch",
        "linkedin.com/in/Mia,linkedin:mia",
        "https://twitter.com/mia,x:mia",
        "https://mobile.twitter.com/#!/mia,x:mia",
        "https://x.com/@mia/,x:mia",
        "https://www.facebook.com/profile.php?id=17&sk=about,facebook:17",
        "https://www.facebook.com/people/Mia-Koch/100017/,facebook:100017",
        "https://facebook.com/mia.koch,facebook:mia.koch",
        "https://www.instagram.com/mia/,instagram:mia",
        "https://bsky.app/profile/mia.bsky.social,bluesky:mia.bsky.social",
        "https://www.youtube.com/@mia/videos,youtube:mia",
        "https://www.reddit.com/u/mia,reddit:mia"
    })
    void profiles_on_platforms(String address, String key) {
        assertThat(ProfileAddress.of(address).map(ProfileAddress::key)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/company/mill",
                "https://www.linkedin.com/school/mill",
                "https://www.linkedin.com/showcase/mill",
                "https://www.linkedin.com/feed/update/urn:li:activity:1",
                "https://twitter.com/mia/status/12",
                "https://twitter.com/search?q=mia",
                "https://x.com/hashtag/bread",
                "https://twitter.com",
                "https://www.facebook.com/groups/bread",
                "https://www.facebook.com/pages/Mill/12",
                "https://www.instagram.com/p/Abc",
                "https://www.youtube.com/watch?v=1",
                "https://www.reddit.com/r/bread",
                "https://t.me/joinchat",
                "https://medium.com/@mia",
                "https://www.mill.example",
                "https://www.mill.example/team/mia",
                "https://oven.example/@mia/11",
                "mailto:mia@oven.example",
                "nonsense",
                ""
            })
    void what_shows_nobody(String address) {
        assertThat(ProfileAddress.of(address)).isEmpty();
    }
}
