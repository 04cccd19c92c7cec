package no.arealklok.report.document.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.PlaceFigures;
import no.arealklok.analysis.PlanFigures;
import no.arealklok.analysis.Scope;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Share;
import no.arealklok.consolidation.question.Site;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.LedgerDifference;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Finding;
import no.arealklok.language.Label;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Percent;
import no.arealklok.quantity.Series;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.report.Cell;
import no.arealklok.service.ServiceType;

/** Words and cells that the sections of a document share. */
public final class Phrases {
    private final Analysis analysis;
    private final Messages messages;
    private final Numerals numerals;
    private final PlanFigures figures;
    private final PlaceFigures placeFigures;
    private final Numbers numbers;
    private final SmallGroups smallGroups;
    private final boolean isPublic;
    private final boolean withholdsShortage;
    private final Scope scope;
    private final UnitPages pages;

    /** @param isPublic whether small groups are withheld */
    public Phrases(Analysis analysis, Messages messages, boolean isPublic) {
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
        this.isPublic = isPublic;
        this.scope = analysis.scope();
        this.smallGroups = new SmallGroups(analysis);
        this.analysis = analysis;
        this.withholdsShortage = isPublic && smallGroups.withholdsShortage();
        Audience audience = isPublic ? Audience.everyone(analysis, smallGroups) : Audience.planners();
        this.pages = new UnitPages(analysis.inputs().municipality().register());
        this.figures = new PlanFigures(this.analysis);
        this.placeFigures = new PlaceFigures(this.analysis);
        this.numbers = new Numbers(new LineageText(messages, audience), audience, concealed(), messages::text);
    }

    public Analysis analysis() {
        return analysis;
    }

    /** That those who are withheld are not reckoned as many as they are; empty where none of them moves. */
    public Optional<String> standIn() {
        return smallGroups.moves()
                ? Optional.of(text(
                        "report.standIn",
                        analysis.norms().figure("privacy.smallest-group").whole()))
                : Optional.empty();
    }

    /** What the conclusions are about. */
    public Scope scope() {
        return scope;
    }

    /** What names lead to. */
    public UnitPages pages() {
        return pages;
    }

    public Numbers numbers() {
        return numbers;
    }

    /** Users and places under plans. */
    public PlaceFigures placeFigures() {
        return placeFigures;
    }

    /** What plans cost and emit. */
    public PlanFigures figures() {
        return figures;
    }

    /** A table with a row for each of these. */
    public <T> Rows<T> rows(List<T> rows) {
        return new Rows<>(this, rows);
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

    /** One building, or several with the share of the users that each takes in. */
    public String name(Host host) {
        List<Site> sites = analysis.plan().facts().sites();
        return host.places().stream()
                .map(place -> place.share().isAll()
                        ? name(sites.get(place.site()))
                        : text("host.share", name(sites.get(place.site())), share(place.share())))
                .collect(Collectors.joining(", "));
    }

    /** In percent. */
    String share(Share share) {
        return numerals().percent(Percent.of(share.parts(), share.of()));
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

    public Cell utilisation(ServiceType type, Utilisation known) {
        return numbers.share(known.figure(), known.band(type.bands(), analysis.norms()));
    }

    /** Of the unit, with the users of a year. */
    public Cell utilisation(UnitUse use, Series users, int year) {
        return use.places()
                .map(places -> utilisation(use.type(), users.figure(year), places))
                .orElseGet(Cell::missing);
    }

    /** @param places how many of them there are that year; above 0 */
    public Cell utilisation(ServiceType type, Figure users, Figure places) {
        Percent percent = Percent.of(users.whole(), places.whole());
        String id = "utilisation/" + users.id() + "/" + places.id();
        Figure share = Figure.computed(id, percent.value(), MeasureUnit.PERCENT, "utilisation", users, places);
        return numbers.share(share, type.bands().band(percent, places.whole(), analysis.norms()));
    }

    /** Whole kroner; in public millions, or the moving cost of a year would tell how many a small group is. */
    public Cell money(Series nok, int year) {
        return isPublic ? numbers.millions(nok, year) : numbers.money(nok, year);
    }

    /** Millions with one decimal, without the unit. */
    public String millions(long nok) {
        return numerals.decimal(Math.round(nok / 100_000.0) / 10.0, 1);
    }

    /** From the low to the high end of the gain against today's structure, extended. */
    public Cell gainRange(Perspective whose) {
        List<Figure> norms = analysis.sensitivity().uncertain().stream()
                .map(effect -> effect.norm().figure())
                .toList();
        Figure gain = figures.fromMoney(
                "money.range", analysis.sensitivity().mid().gain(whose), norms, analysis.expanded(), analysis.plan());
        return numbers.words(text("summary.range", gainLow(whose), gainHigh(whose)), gain);
    }

    /** The low end of the gain, in millions. */
    public String gainLow(Perspective whose) {
        return millions(analysis.sensitivity().low(whose));
    }

    /** The high end. */
    public String gainHigh(Perspective whose) {
        return millions(analysis.sensitivity().high(whose));
    }

    /** Whether this document withholds all that tells how many users the unit has. */
    public boolean withholds(Unit unit) {
        return isPublic && smallGroups.withholds(unit);
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

    /** Place-years short in all, of one of the alternatives or of another plan. */
    public Cell shortage(Plan plan) {
        return withholdsShortage ? concealed() : numbers.told(placeFigures.shortage("shortage", plan));
    }

    /** @param formula the one that names the alternative */
    public Cell shortage(String formula, long placeYears) {
        return withholdsShortage ? concealed() : numbers.told(placeFigures.shortage("shortage", formula, placeYears));
    }

    /** Present value of all the flows. */
    public Cell cost(Ledger ledger) {
        return numbers.millions(figures.presentValue("cost", ledger));
    }

    /** What is paid more in the first, in present value. */
    public Cell more(Ledger more, Ledger less) {
        return numbers.millions(figures.difference("more", new LedgerDifference(more, less)));
    }

    /** What the plan gains under another growth of the population. */
    public Figure gain(Analysis.Stress stress) {
        return figures.fromMoney("money.otherGrowth", stress.gain(), List.of(), analysis.plan(), analysis.zero());
    }

    /** The same in a sentence. */
    public String shortageText(long placeYears) {
        return withholdsShortage ? text("report.concealedNumber") : numerals.whole(placeYears);
    }

    /** From when the plan has cost the municipality less than each of the other alternatives. */
    public String payback() {
        return text("money.payback", payback(analysis.expanded(), "Expanded"), payback(analysis.zero(), ""));
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
