package no.arealklok.input;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.quantity.CellReference;

/**
 * What municipalities report and Statistics Norway publishes (KOSTRA): key figures, and which municipalities are alike.
 *
 * @param municipalities each once, by id
 * @param unread what stood in the files and is not compared
 */
public record Kostra(List<PublishedFigure> figures, List<Reporter> municipalities, List<Unread> unread) {
    public Kostra {
        figures = List.copyOf(figures);
        municipalities = List.copyOf(municipalities);
        unread = List.copyOf(unread);
    }

    /**
     * A municipality that reports.
     *
     * @param id its number (kommunenummer); its name where the files have no number
     * @param group the KOSTRA group (KOSTRA-gruppe): its number, else its name
     */
    public record Reporter(String id, Optional<String> name, Optional<String> group) {
        public Reporter {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            Objects.requireNonNull(group);
        }

        public boolean isNumbered() {
            return id.matches("\\d{4}");
        }
    }

    /** Why something is not compared. */
    public enum Why {
        /** No key figure of ours is known by these words. */
        UNKNOWN,
        /** A municipality has several numbers under the heading in one year. */
        SEVERAL_NUMBERS,
        /** The municipality stands in several groups. */
        SEVERAL_GROUPS,
        /** Several municipalities have the name. */
        SEVERAL_MUNICIPALITIES
    }

    /** @param text a heading, or the name or number of a municipality */
    public record Unread(String text, CellReference place, Why why) {
        public Unread {
            Objects.requireNonNull(text);
            Objects.requireNonNull(place);
            Objects.requireNonNull(why);
        }
    }

    public Optional<Reporter> find(String id) {
        return municipalities.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those of the name, whatever the case of its letters. */
    public List<Reporter> named(String name) {
        String wanted = plain(name);
        return municipalities.stream()
                .filter(one -> plain(one.name().orElse(one.id())).equals(wanted))
                .toList();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
