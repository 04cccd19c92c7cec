package no.arealklok.report.document.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Scope;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Finding;
import no.arealklok.language.Label;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Percent;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.report.Cell;
import no.arealklok.service.Band;
import no.arealklok.service.ServiceType;

/** Words and cells that the sections of a document share. */
public final class Phrases {
    /** NOK that the range of society's gain is told in where it would tell of small groups. */
    private static final long COARSE = 5_000_000;

    private final Analysis analysis;
    private final Messages messages;
    private final Numerals numerals;
    private final LineageText lineage;
    private final SmallGroups smallGroups;
    private final PublicMoney publicMoney;
    private final boolean isPublic;
    private final boolean withholdsShortage;
    private final Scope scope;

    /** @param isPublic whether small groups are withheld */
    public Phrases(Analysis analysis, Messages messages, boolean isPublic) {
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
        this.isPublic = isPublic;
        this.scope = analysis.scope();
        this.smallGroups = new SmallGroups(analysis);
        this.publicMoney = new PublicMoney(analysis, smallGroups::withholds);
        this.analysis = publicMoney.applyTo();
        this.withholdsShortage = isPublic && smallGroups.withholdsShortage();
        this.lineage = new LineageText(messages, isPublic ? smallGroups.figures() : Set.of());
    }

    public Analysis analysis() {
        return analysis;
    }

    /** Another plan as documents may reckon with it. */
    public Plan shown(Plan plan) {
        return publicMoney.applyTo(plan);
    }

    /** That the ways of those who are withheld are not reckoned as they are; empty where none of them moves. */
    public Optional<String> standIn() {
        return publicMoney.isNeeded()
                ? Optional.of(text(
                        "report.standIn",
                        analysis.norms().figure("privacy.smallest-group").whole()))
                : Optional.empty();
    }

    /** What the conclusions are about. */
    public Scope scope() {
        return scope;
    }

    public Numerals numerals() {
        return numerals;
    }

    public Messages messages() {
        return messages;
    }

    public String language() {
        return messages.language();
    }

    /** @param arguments as {@link Messages#text} takes them */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    public String plural(ServiceType type) {
        return type.plural().in(language());
    }

    public String name(ServiceType type) {
        return type.label().in(language());
    }

    public String name(Site site) {
        return name(site.building());
    }

    public String name(Building building) {
        return building.name();
    }

    /** A user's own definition is called what its data file calls it. */
    public String definition(String key) {
        return messages.find("capacity." + key).orElse(key);
    }

    public String lineage(Traceable traceable) {
        return lineage.of(traceable);
    }

    public Cell whole(Optional<Figure> figure) {
        return figure.map(known -> Cell.whole(known.whole()).withLineage(lineage(known)))
                .orElseGet(Cell::missing);
    }

    /** @param places above 0 */
    public Cell utilisation(ServiceType type, long users, long places) {
        Percent percent = Percent.of(users, places);
        Optional<Band> band = type.bands().band(percent, places, analysis.norms());
        return Cell.percent(percent, band);
    }

    public Cell utilisation(ServiceType type, Utilisation known) {
        return utilisation(type, known.users().whole(), known.places().whole()).withLineage(lineage(known.figure()));
    }

    /** Whole kroner; in public millions, or the moving cost of a year would tell how many a small group is. */
    public Cell money(long nok) {
        return isPublic ? Cell.millions(nok) : Cell.money(nok);
    }

    /** Millions with one decimal, without the unit. */
    public String millions(long nok) {
        return numerals.decimal(Math.round(nok / 100_000.0) / 10.0, 1);
    }

    /** The low end of the gain, in millions; see {@link #gainHigh}. */
    public String gainLow(Perspective whose) {
        long low = analysis.sensitivity().low(whose);
        return millions(isCoarse(whose) ? Math.floorDiv(low, COARSE) * COARSE : low);
    }

    /** The high end. How far it reaches hangs on the ways of small groups too: then in whole steps outwards. */
    public String gainHigh(Perspective whose) {
        long high = analysis.sensitivity().high(whose);
        return millions(isCoarse(whose) ? -Math.floorDiv(-high, COARSE) * COARSE : high);
    }

    private boolean isCoarse(Perspective whose) {
        return whose == Perspective.SOCIETY && publicMoney.isNeeded();
    }

    /** Whether this document withholds all that tells how many users the unit has. */
    public boolean withholds(Unit unit) {
        return isPublic && smallGroups.withholds(unit);
    }

    /** Whether a sum over these units would give one away that this document withholds. */
    public boolean withholdsSum(Collection<UnitUse> counted) {
        return isPublic && smallGroups.tells(counted);
    }

    /** Whether this document may not tell of so few users of the service, in whatever year. */
    public boolean withholds(ServiceType type, long users) {
        return isPublic && smallGroups.isSmall(type, users);
    }

    /** Whether this document is not to tell of so few, of whatever service. */
    public boolean areFew(long users) {
        return isPublic && smallGroups.isSmall(users);
    }

    /** Whether the service's totals would tell that of a single unit. */
    public boolean withholdsTotals(ServiceType type) {
        return isPublic && smallGroups.withholdsTotals(type);
    }

    /**
     * The findings as this document may tell them: what stood in the row of a small group («3, snart 4») is withheld.
     */
    public List<Finding> findings() {
        return analysis.findings().stream().map(this::told).toList();
    }

    public Finding told(Finding finding) {
        if (!isPublic || !finding.sensitive() && !smallGroups.isOnSensitiveRow(finding.place())) {
            return finding;
        }
        String withheld = text("report.concealed");
        List<Label> words =
                finding.words().stream().map(word -> Label.of(withheld)).toList();
        return new Finding(finding.severity(), finding.code(), finding.place(), withheld, words, true);
    }

    /** Place-years short, or met, in all. */
    public Cell shortage(long placeYears) {
        return withholdsShortage ? concealed() : Cell.whole(placeYears);
    }

    /** The same in a sentence. */
    public String shortageText(long placeYears) {
        return withholdsShortage ? text("report.concealedNumber") : numerals.whole(placeYears);
    }

    /** How good the plan is proven to be, of what could be judged. */
    public String proof() {
        if (scope.isEmpty()) {
            return text("proof.unjudged");
        }
        int left = scope.stuck().size();
        return left == 0
                ? proven()
                : proven() + " " + text("proof.partly", left, scope.municipal().size());
    }

    /** Whether no plan is better, of all that could be judged. */
    public boolean isProvenBest() {
        return analysis.proof().stream().anyMatch(Proof::isBest);
    }

    private String proven() {
        if (analysis.proof().isEmpty()) {
            return text("proof.none");
        }
        Proof proof = analysis.proof().get();
        if (proof.isBest()) {
            return text("proof.best");
        }
        return text(
                proof.shortageGap() == 0 ? "proof.cost" : "proof.shortage",
                numerals.roughly(proof.costGap()),
                ofGain(proof),
                shortageText(proof.shortageGap()));
    }

    /** The gap as a share of the gain, where that tells more than nothing; rounded up, for it is said «at most». */
    private String ofGain(Proof proof) {
        long gain = analysis.sensitivity().mid().gain(analysis.inputs().perspective());
        if (gain <= 0 || 1000 * proof.costGap() < gain) {
            return "";
        }
        double percent = Math.ceil(1000.0 * proof.costGap() / gain) / 10;
        return text("proof.ofGain", numerals.decimal(percent, 1));
    }

    /** From when the plan has cost the municipality less than each of the other alternatives. */
    public String payback() {
        return payback(analysis.expanded(), "Expanded") + " " + payback(analysis.zero(), "");
    }

    private String payback(Plan other, String key) {
        return analysis
                .plan()
                .ledger()
                .paidBackAgainst(other.ledger(), analysis.horizon().length())
                .stream()
                .mapToObj(index ->
                        text("money.paidBack" + key, year(analysis.horizon().year(index))))
                .findFirst()
                .orElseGet(() -> text("money.neverPaidBack" + key));
    }

    /** In place of a number that is withheld, or would give one away that is. */
    public Cell concealed() {
        return Cell.text(text("report.concealed"));
    }

    public String year(int year) {
        return numerals.year(year);
    }
}
