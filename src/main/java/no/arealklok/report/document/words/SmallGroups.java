package no.arealklok.report.document.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.UnitUse;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.outlook.HiddenUnits;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/** What else than their number of users tells of units that are hidden. */
final class SmallGroups {
    private static final int PERCENT = 100;

    private final Analysis analysis;
    private final HiddenUnits hidden;

    SmallGroups(Analysis analysis) {
        this.analysis = analysis;
        this.hidden = new HiddenUnits(analysis.uses(), analysis.outlook(), analysis.norms());
    }

    boolean withholds(Unit unit) {
        return hidden.withholds(unit);
    }

    /** Whether a sum over these units, less those that are shown, would tell of units that are withheld. */
    boolean tells(Collection<UnitUse> counted) {
        return hidden.tells(counted);
    }

    boolean isSmall(long users) {
        return hidden.isSmall(users);
    }

    boolean withholdsTotals(ServiceType type) {
        return hidden.withholdsTotals(type);
    }

    /** Whether anyone of the withheld moves in the plan. */
    boolean moves() {
        return analysis.plan().facts().occupants().stream()
                .filter(occupant -> withholds(occupant.unit()))
                .anyMatch(occupant -> !analysis.plan().choice(occupant).isStay());
    }

    /** Whether so few users of the service, in whatever year, can be known by their number. */
    boolean isSmall(ServiceType type, long users) {
        return type.sensitive() && isSmall(users);
    }

    /**
     * Whether place-years short in all tell of such a unit: it must hide among others that lack places, and those whose
     * users of each year can be read from their utilisation hide nobody.
     */
    boolean withholdsShortage() {
        return analysis.told().stream().anyMatch(this::shortageTells);
    }

    private boolean shortageTells(Plan plan) {
        Map<Boolean, List<SitePlan>> shortByWithheld = plan.sites().stream()
                .filter(site -> shortage(site) > 0)
                .collect(Collectors.partitioningBy(this::isWithheld));
        List<SitePlan> others = shortByWithheld.get(false);
        boolean isHidden = others.size() > 1
                && (hideEachOther(shortByWithheld.get(true))
                        || others.stream().filter(SmallGroups::isLarge).count() > 1);
        return !shortByWithheld.get(true).isEmpty() && !isHidden;
    }

    /** Whether what they lack together leaves each, which lacks one at least, as many numbers as the norm says. */
    private boolean hideEachOther(List<SitePlan> withheld) {
        long most = withheld.stream().mapToLong(SmallGroups::shortage).sum() - (withheld.size() - 1);
        return withheld.size() > 1
                && most >= analysis.norms().figure("privacy.fewest-values").whole();
    }

    private static long shortage(SitePlan site) {
        return site.load().score(site.extensions()).shortage();
    }

    /** Whether a percent of its places is more than one. */
    private static boolean isLarge(SitePlan site) {
        return site.site().services().values().stream()
                .anyMatch(service -> service.places().orElse(0) > PERCENT);
    }

    private boolean isWithheld(SitePlan site) {
        return site.stays().stream().anyMatch(stay -> withholds(stay.occupant().unit()));
    }

    /** Whether the cell is on the row of a unit of a sensitive service. */
    boolean isOnSensitiveRow(CellReference cell) {
        return analysis.uses().all().stream()
                .filter(use -> use.type().sensitive())
                .map(use -> use.unit().cells().row())
                .anyMatch(row ->
                        row.sheet().equals(cell.sheet()) && rowNumber(row).equals(rowNumber(cell)));
    }

    /** 12 of {@code F12} and of {@code 12:12}. */
    private static String rowNumber(CellReference cell) {
        return cell.address().replaceAll("^[A-Z]+(?=[0-9])|:.*", "");
    }
}
