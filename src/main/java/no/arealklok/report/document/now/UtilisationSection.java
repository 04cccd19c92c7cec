package no.arealklok.report.document.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.Capacity;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UseGroup;
import no.arealklok.capacity.UseGroups;
import no.arealklok.capacity.Utilisation;
import no.arealklok.register.Register;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.UseNames;
import no.arealklok.service.ServiceType;

/** How full everything is in the register's year: by service, area, building and unit. */
public final class UtilisationSection {
    private final Phrases phrases;
    private final Analysis analysis;
    private final UseTable table;
    private final UseGroups groups;

    public UtilisationSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.table = new UseTable(phrases);
        this.groups = new UseGroups(
                register(), analysis.uses(), analysis.inputs().types().all());
    }

    private Register register() {
        return analysis.inputs().municipality().register();
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text(
                "utilisation.intro", phrases.year(analysis.horizon().baseYear()))));
        blocks.addAll(
                tables("utilisation.services", "per-user.services", UseNames.byService(phrases), groups.services()));
        blocks.add(new Block.Paragraph(phrases.text("per-user.intro")));
        new ServiceTables(phrases).balance().ifPresent(balance -> {
            blocks.add(balance);
            blocks.add(new Block.Paragraph(phrases.text("balance.intro")));
        });
        blocks.add(folded(
                "utilisation.byArea",
                tables("utilisation.areas", "per-user.areas", UseNames.byArea(phrases), groups.areas())));
        blocks.add(folded(
                "utilisation.byBuilding",
                tables(
                        "utilisation.buildings",
                        "per-user.buildings",
                        UseNames.byBuilding(phrases),
                        groups.buildings())));
        for (ServiceType type : types()) {
            List<Block> units = new ArrayList<>(List.of(units(type)));
            ServiceTables more = new ServiceTables(phrases);
            Stream.of(perUser(type), more.stays(type), more.sizes(type))
                    .flatMap(Optional::stream)
                    .forEach(units::add);
            blocks.add(new Block.Collapsible(phrases.plural(type), units));
        }
        return new Section("utilisation", phrases.text("utilisation.title"), blocks);
    }

    private Block folded(String title, List<Block> blocks) {
        return new Block.Collapsible(phrases.text(title), blocks);
    }

    private List<Block> tables(String use, String perUser, UseNames names, List<UseGroup> rows) {
        List<Block> tables = new ArrayList<>(List.of(table.use(phrases.text(use), names, rows)));
        table.perUser(phrases.text(perUser), names, rows).ifPresent(tables::add);
        return tables;
    }

    private List<ServiceType> types() {
        return analysis.inputs().types().all().stream()
                .filter(type -> analysis.uses().all().stream().anyMatch(use -> use.type() == type))
                .toList();
    }

    /** Services, areas and buildings below each other, for those who sort and filter. */
    public Table levels() {
        return table.use(phrases.text("sheet.utilisation"), UseNames.byLevel(phrases), all());
    }

    /** Area and cost a user of the same, and of each unit; empty when the register has neither. */
    public Optional<Table> levelsPerUser() {
        List<UseGroup> rows = all();
        analysis.uses().all().forEach(use -> rows.add(UseGroup.of(use)));
        return table.perUser(phrases.text("sheet.per-user"), UseNames.byLevel(phrases), rows);
    }

    private List<UseGroup> all() {
        List<UseGroup> rows = new ArrayList<>(groups.services());
        rows.addAll(groups.areas());
        rows.addAll(groups.buildings());
        return rows;
    }

    public Table units(ServiceType type) {
        return phrases.rows(uses(type).toList())
                .unit("column.unit", UnitUse::unit)
                .figure("column.users", UnitUse::users)
                .figure("column.places", UnitUse::places)
                .share(
                        "column.utilisation",
                        use -> use.utilisation()
                                .map(known -> phrases.utilisation(type, known))
                                .orElseGet(Cell::missing))
                .figure("column.free", use -> use.utilisation().map(Utilisation::free))
                .figure("column.missing", use -> use.utilisation().map(Utilisation::missing))
                .textIfKnown(
                        "column.definition",
                        use -> use.capacity().map(Capacity::definition).map(phrases::definition))
                .textIfKnown("column.area", use -> register().area(use.unit()))
                .text("column.building", use -> phrases.name(register().mainBuilding(use.unit())))
                .table(phrases.text("utilisation.units", phrases.plural(type)));
    }

    private Stream<UnitUse> uses(ServiceType type) {
        return analysis.uses().all().stream().filter(use -> use.type() == type);
    }

    /** Area and cost a user of each unit; empty when the register has neither. */
    Optional<Table> perUser(ServiceType type) {
        return table.perUser(
                phrases.text("per-user.units", phrases.plural(type)),
                UseNames.byUnit(phrases),
                uses(type).map(UseGroup::of).toList());
    }
}
