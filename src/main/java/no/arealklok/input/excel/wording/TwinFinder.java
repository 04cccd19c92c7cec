package no.arealklok.input.excel.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.language.Vocabulary;

/**
 * Finds what may be the same building twice: at the same address under the same name, or one with a typing error in it.
 *
 * @param <T> what stands for a building
 */
public final class TwinFinder<T> {
    /** Skoleveien, Skolevegen and Skolev. 3: the forms of a word for a street, by the one that stands for them. */
    private static final Map<String, Pattern> STREETS = Vocabulary.words("read.street").stream()
            .map(forms -> List.of(forms.split("/")))
            .collect(Collectors.toMap(
                    forms -> forms.get(0),
                    forms -> Pattern.compile("(?:" + String.join("|", forms) + ")\\.?(?=[\\s,\\d]|$)")));

    private final Function<T, String> name;
    private final Map<String, T> byNameAndAddress = new HashMap<>();
    private final Map<String, T> byAddress = new HashMap<>();

    public TwinFinder(Function<T, String> name) {
        this.name = name;
    }

    /** An earlier one that is like it. */
    public Optional<T> find(T building, String address) {
        String dense = HeadingText.dense(name.apply(building));
        T same = byNameAndAddress.putIfAbsent(dense + "/" + HeadingText.dense(address), building);
        return same == null ? findAlike(building, dense, street(address)) : Optional.of(same);
    }

    /** The first at the address is compared with: a site of many buildings has names that are further apart. */
    private Optional<T> findAlike(T building, String dense, String street) {
        T first = byAddress.putIfAbsent(HeadingText.dense(street), building);
        return Optional.ofNullable(first)
                .filter(other -> street.matches(".*\\d.*"))
                .filter(other -> Likeness.isTypingError(dense, HeadingText.dense(name.apply(other))));
    }

    private static String street(String address) {
        String plain = HeadingText.plain(address);
        for (Map.Entry<String, Pattern> form : STREETS.entrySet()) {
            plain = form.getValue().matcher(plain).replaceAll(form.getKey());
        }
        return plain;
    }
}
