package no.arealklok.input.excel;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.arealklok.input.KeyMeasure;
import no.arealklok.input.PublishedFigure.Difference;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.json.KeyFigureWords;
import no.arealklok.input.json.KeyFigureWords.Column;
import no.arealklok.input.json.KeyFigureWords.Wording;

/**
 * What the headings of published tables mean. A heading means a key figure only where every word of it is known: a word
 * more may make it another one.
 */
final class KeyFigureHeadings {
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SHARED_OUT = Pattern.compile("/");

    record Meaning(KeyMeasure measure, Optional<String> service, Optional<Difference> differs) {}

    private final KeyFigureWords words = KeyFigureWords.read();
    private final Set<String> silent = plain(words.silent());
    private final Set<String> areas = plain(words.areas());
    private final Set<String> each = plain(words.each());
    private final Set<String> users = plain(words.users());
    private final Map<String, Set<String>> services = new HashMap<>();
    private final Map<Column, Set<String>> columns = new HashMap<>();

    KeyFigureHeadings() {
        words.services().forEach((service, known) -> {
            Set<String> all = plain(known.names());
            all.addAll(plain(known.users()));
            services.put(service, all);
            users.addAll(plain(known.users()));
        });
        words.columns()
                .forEach((column, headings) -> columns.put(
                        column, headings.stream().map(HeadingText::dense).collect(Collectors.toSet())));
    }

    boolean heads(Column column, String heading) {
        return columns.get(column).contains(HeadingText.dense(heading));
    }

    /** @return empty where it is no key figure of ours, or may be several */
    Optional<Meaning> find(String heading) {
        Set<String> said = said(heading);
        List<String> about = services.entrySet().stream()
                .filter(service -> service.getValue().stream().anyMatch(said::contains))
                .map(Map.Entry::getKey)
                .toList();
        if (about.size() > 1) {
            return Optional.empty();
        }
        Optional<String> service = about.stream().findFirst();
        Set<String> known = new HashSet<>(silent);
        service.map(services::get).ifPresent(known::addAll);
        List<Meaning> meanings = words.headings().stream()
                .filter(wording -> service.isPresent() || !wording.measure().isOfService())
                .filter(wording -> says(said, wording, known))
                .map(wording -> new Meaning(wording.measure(), service, Optional.ofNullable(wording.differs())))
                .distinct()
                .toList();
        return meanings.size() == 1 ? Optional.of(meanings.get(0)) : Optional.empty();
    }

    private boolean says(Set<String> said, Wording wording, Set<String> known) {
        Set<String> left = new HashSet<>(said);
        for (List<String> one : wording.needed()) {
            Set<String> choice = choice(one);
            if (!left.stream().anyMatch(choice::contains)) {
                return false;
            }
            if (one.contains(KeyFigureWords.USER) || one.contains(KeyFigureWords.AREA)) {
                if (!said.stream().anyMatch(each::contains)) {
                    return false;
                }
                left.removeAll(each);
            }
            left.removeAll(choice);
        }
        left.removeAll(plain(wording.also()));
        left.removeAll(known);
        return left.isEmpty();
    }

    private Set<String> choice(List<String> needed) {
        if (needed.contains(KeyFigureWords.USER)) {
            return users;
        }
        return needed.contains(KeyFigureWords.AREA) ? areas : plain(needed);
    }

    private static Set<String> said(String heading) {
        return plain(Arrays.asList(OTHER_THAN_WORDS.split(
                SHARED_OUT.matcher(HeadingText.plain(heading)).replaceAll(" per "))));
    }

    private static Set<String> plain(Collection<String> words) {
        return words.stream()
                .map(HeadingText::plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
