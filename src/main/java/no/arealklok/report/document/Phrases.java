package no.arealklok.report.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.consolidation.Occupant;
import no.arealklok.consolidation.Site;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Percent;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Building;
import no.arealklok.report.Cell;
import no.arealklok.report.Messages;
import no.arealklok.report.Numerals;
import no.arealklok.service.Band;
import no.arealklok.service.ServiceType;

/** Words and cells that the sections of a document share. */
final class Phrases {
    private final Analysis analysis;
    private final Messages messages;
    private final Numerals numerals;
    private final LineageText lineage;
    private final boolean isPublic;

    /** @param isPublic whether small groups are to be hidden */
    Phrases(Analysis analysis, Messages messages, boolean isPublic) {
        this.analysis = analysis;
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
        this.isPublic = isPublic;
        this.lineage = new LineageText(messages, smallGroups());
    }

    /** Ids of the numbers of users that are hidden. */
    private Set<String> smallGroups() {
        return analysis.uses().all().stream()
                .flatMap(use -> use.users().filter(users -> hides(use.type(), users.whole())).stream())
                .map(Figure::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Analysis analysis() {
        return analysis;
    }

    Numerals numerals() {
        return numerals;
    }

    Messages messages() {
        return messages;
    }

    String language() {
        return messages.language();
    }

    /** Whole numbers are written by locale; a year must come as text. */
    String text(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean number = arguments[i] instanceof Long || arguments[i] instanceof Integer;
            written[i] = number ? numerals.whole(((Number) arguments[i]).longValue()) : arguments[i];
        }
        return messages.text(key, written);
    }

    String plural(ServiceType type) {
        return type.plural().in(language());
    }

    String name(ServiceType type) {
        return type.label().in(language());
    }

    /** The building, called by its units where it has any: that is what people know it as. */
    String name(Site site) {
        return name(site.building());
    }

    String name(Building building) {
        return building.name();
    }

    /** A user's own definition is called what its data file calls it. */
    String definition(String key) {
        return messages.find("capacity." + key).orElse(key);
    }

    String lineage(Traceable traceable) {
        return lineage.of(traceable);
    }

    Cell whole(Optional<Figure> figure) {
        return figure.map(known -> Cell.whole(known.whole()).withLineage(lineage(known)))
                .orElseGet(Cell::missing);
    }

    /** Users of the type, hidden where so few that they could be known. */
    Cell users(ServiceType type, long users) {
        return hides(type, users) ? hidden() : Cell.whole(users);
    }

    Cell users(UnitUse use) {
        return use.users().filter(users -> hides(use.type(), users.whole())).isPresent()
                ? hidden()
                : whole(use.users());
    }

    /** The percent and its band; hidden with the users that it is made of. */
    Cell utilisation(UnitUse use) {
        return use.utilisation().map(known -> utilisation(use.type(), known)).orElseGet(Cell::missing);
    }

    Cell utilisation(ServiceType type, Utilisation known) {
        Cell cell = utilisation(type, known.users().whole(), known.places().whole());
        return hides(type, known.users().whole()) ? cell : cell.withLineage(lineage(known.figure()));
    }

    /** @param places above 0 */
    Cell utilisation(ServiceType type, long users, long places) {
        if (hides(type, users)) {
            return concealed();
        }
        Percent percent = Percent.of(users, places);
        Optional<Band> band = type.bands().band(percent, places, analysis.norms());
        return Cell.percent(percent, band);
    }

    /** Whole kroner; in public millions, or the moving cost of a year would tell how many a small group is. */
    Cell money(long nok) {
        return isPublic ? Cell.millions(nok) : Cell.money(nok);
    }

    boolean hides(ServiceType type, long users) {
        long smallest = analysis.norms().figure("privacy.smallest-group").whole();
        return isPublic && type.sensitive() && users > 0 && users < smallest;
    }

    /** Whether the unit's users are hidden in any year of the plan period. */
    boolean hides(Occupant occupant) {
        for (int t = 0; t < occupant.demand().years(); t++) {
            if (hides(occupant.type(), occupant.demand().in(t))) {
                return true;
            }
        }
        return false;
    }

    Cell hidden() {
        return Cell.text(text(
                "report.hidden",
                analysis.norms().figure("privacy.smallest-group").whole()));
    }

    /** In place of a number that others would give away. */
    Cell concealed() {
        return Cell.text(text("report.concealed"));
    }

    String year(int year) {
        return numerals.year(year);
    }
}
