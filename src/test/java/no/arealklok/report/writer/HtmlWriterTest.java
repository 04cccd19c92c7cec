package no.arealklok.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static String page;
    /** The page without its two scripts and its fonts. */
    private static String words;

    @BeforeAll
    static void write() {
        page = new HtmlWriter(SampleDocument.DRAWER).html(SampleDocument.whole());
        words = page.replaceAll("(?s)<script>.*?</script>", "").replaceAll("(?s)<style>.*?</style>", "");
    }

    @Test
    void the_same_document_gives_the_same_page() {
        assertThat(new HtmlWriter(new ChartDrawer()).html(SampleDocument.whole()))
                .isEqualTo(page);
    }

    @Test
    void nothing_is_fetched_from_anywhere() {
        assertThat(page).contains("default-src &#39;none&#39;");
        assertThat(words).doesNotContainPattern("(src|href)=\"(?!#)").doesNotContain("url(http");
    }

    @Test
    void hostile_text_stays_text() {
        assertThat(words).doesNotContain("<script>alert", "</script> ").contains("&lt;script&gt;alert(");
        assertThat(words).doesNotContain("\u0007");
    }

    @Test
    void every_chart_is_drawn_and_has_its_numbers_as_a_table() {
        assertThat(count("<figure class=\"chart\"")).isEqualTo(6);
        assertThat(count("<svg ")).isEqualTo(6);
        assertThat(count("<script type=\"application/json\">")).isEqualTo(6);
        assertThat(count("<details class=\"fold numbers\">")).isEqualTo(6);
    }

    @Test
    void every_id_is_unique() {
        assertThat(Pattern.compile("\\bid=\"([^\"]+)\"")
                        .matcher(words)
                        .results()
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_reader_who_listens_finds_the_way() {
        assertThat(words)
                .contains(
                        "<html lang=\"nb\">",
                        "<main id=\"content\"",
                        "<a class=\"skip\" href=\"#content\">Hopp til innholdet</a>")
                .contains("<a href=\"#framskriving\">Framskriving</a>", "<section id=\"framskriving\"")
                .contains("<caption>Grunnskoler, i dag</caption>", "<th scope=\"col\"", "<th scope=\"row\"");
    }

    @Test
    void a_band_is_told_by_word_and_sign_as_well_as_colour() {
        assertThat(words)
                .contains(
                        "<span class=\"band band-low\"><span class=\"sign\" aria-hidden=\"true\">▼</span> 46\u00a0% <small>lav</small></span>");
    }

    @Test
    void a_number_leads_to_where_it_comes_from_which_is_told_once() {
        assertThat(words).contains("<a href=\"#o4\"><span class=\"band band-low\">");
        assertThat(words).containsOnlyOnce("<li id=\"o4\">46 % = 180 / 390 · Enheter!F0, Enheter!G0</li>");
    }

    @Test
    void english_words_come_with_an_english_document() {
        String english = new HtmlWriter(SampleDocument.DRAWER).html(SampleDocument.english());
        assertThat(english).contains("<html lang=\"en\">", "Skip to the content", "1,240", "62%", ">low<");
    }

    private static long count(String text) {
        return Pattern.compile(Pattern.quote(text)).matcher(words).results().count();
    }
}
