package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The same as {@link OriginSumTest}, of the page that lies in the repository, as its reader has it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OriginSumIT {
    private static final Pattern ORIGIN = Pattern.compile("<li id=\"(o\\w+)\">(.*?)</li>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("<a href=\"#(o\\w+)\">(.*?)</a>", Pattern.DOTALL);
    private static final int FEWEST = 5000;

    @Test
    void every_sum_that_an_origin_of_Solvik_names_gives_the_number_in_the_cell() throws IOException {
        String page = Files.readString(Path.of("reports/solvik/report.html"));
        OriginSum sum = new OriginSum(Messages.of("nb"));
        Map<String, String> origins = ORIGIN.matcher(page)
                .results()
                .collect(Collectors.toMap(origin -> origin.group(1), origin -> plain(origin.group(2))));
        List<MatchResult> numbers = NUMBER.matcher(page)
                .results()
                .filter(number -> sum.canBeDone(origins.getOrDefault(number.group(1), "")))
                .toList();

        assertThat(numbers).hasSizeGreaterThan(FEWEST);
        assertThat(numbers.stream()
                        .flatMap(number -> sum.fault(plain(number.group(2)), origins.get(number.group(1)), 1).stream())
                        .distinct())
                .isEmpty();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&")
                .strip();
    }
}
