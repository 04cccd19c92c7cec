package no.arealklok.input.excel.column;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;

/** A column for every number of a building. */
final class BuildingQuantityColumns {
    static final Map<BuildingQuantity, Column<Building, Double>> ALL =
            Collections.unmodifiableMap(new EnumMap<>(Map.ofEntries(
                    of(
                            BuildingQuantity.GROSS_AREA,
                            "Bruttoareal BTA (m²)",
                            "Gross area GFA (m²)",
                            NumberFormat.WHOLE,
                            "bta, bruttoareal, areal, areal bta, samlet areal, totalareal, gross area, "
                                    + "gross floor area, gfa, gross square metres, kvm, m2"),
                    of(
                            BuildingQuantity.USABLE_AREA,
                            "Bruksareal BRA (m²)",
                            "Usable area (m²)",
                            NumberFormat.WHOLE,
                            "bra, bruksareal, areal bra, usable area, usable floor area"),
                    of(
                            BuildingQuantity.NET_AREA,
                            "Nettoareal NTA (m²)",
                            "Net area (m²)",
                            NumberFormat.WHOLE,
                            "nta, nettoareal, areal nta, net area, net floor area"),
                    of(
                            BuildingQuantity.CONSTRUCTION_YEAR,
                            "Byggeår",
                            "Construction year",
                            Formats.YEAR_AS_NUMBER,
                            "byggår, byggjeår, bygd, oppført, oppført år, year built, built, construction year"),
                    of(
                            BuildingQuantity.CONDITION_GRADE,
                            "Tilstandsgrad TG",
                            "Condition grade",
                            NumberFormat.DECIMAL,
                            "tg, tilstandsgrad, tilstand, vektet tg, vektet tilstandsgrad, condition"),
                    of(
                            BuildingQuantity.MAINTENANCE_BACKLOG,
                            "Vedlikeholdsetterslep (kr)",
                            "Maintenance backlog (NOK)",
                            NumberFormat.WHOLE,
                            "vedlikehaldsetterslep, etterslep, oppgraderingsbehov, backlog"),
                    of(
                            BuildingQuantity.ENERGY,
                            "Energi (kWh)",
                            "Energy (kWh)",
                            NumberFormat.WHOLE,
                            "energibruk, energiforbruk, årlig energibruk, strømforbruk, energy use, "
                                    + "energy consumption"),
                    of(
                            BuildingQuantity.ELECTRICITY,
                            "Elektrisitet (kWh)",
                            "Electricity (kWh)",
                            NumberFormat.WHOLE,
                            "elektrisitet, strøm, el, el-kjøp, electricity"),
                    of(
                            BuildingQuantity.DISTRICT_HEAT,
                            "Fjernvarme (kWh)",
                            "District heating (kWh)",
                            NumberFormat.WHOLE,
                            "fjernvarme, fjernvarme og -kjøling, district heating, district heat"),
                    of(
                            BuildingQuantity.BIOFUEL,
                            "Bioenergi (kWh)",
                            "Bioenergy (kWh)",
                            NumberFormat.WHOLE,
                            "bioenergi, biobrensel, pellets, flis, bioolje, biofuel"),
                    of(
                            BuildingQuantity.FOSSIL_FUEL,
                            "Olje og gass (kWh)",
                            "Oil and gas (kWh)",
                            NumberFormat.WHOLE,
                            "olje og gass, fyringsolje, naturgass, fossil energi, oil and gas"),
                    of(
                            BuildingQuantity.OPERATING_COST,
                            "FDV-kostnad (kr)",
                            "Building operating cost (NOK)",
                            NumberFormat.WHOLE,
                            "fdv, fdvu, fdv-kost, fdvu-kost, fdv-kostnader, fdvu-kostnad, fdv-kostnad per år, driftskostnad, "
                                    + "driftskostnader, operating cost, running cost"),
                    of(
                            BuildingQuantity.CLEANING_COST,
                            "Renhold (kr)",
                            "Cleaning (NOK)",
                            NumberFormat.WHOLE,
                            "renhold, reinhald, renholdskostnad, herav renhold, cleaning cost"),
                    of(
                            BuildingQuantity.ENERGY_COST,
                            "Energikostnad (kr)",
                            "Energy cost (NOK)",
                            NumberFormat.WHOLE,
                            "energikostnad, energikostnader, strømkostnad, herav energi, energy cost"),
                    of(
                            BuildingQuantity.MAINTENANCE_COST,
                            "Vedlikeholdskostnad (kr)",
                            "Maintenance cost (NOK)",
                            NumberFormat.WHOLE,
                            "vedlikeholdskostnad, vedlikeholdskostnader, vedlikehaldskostnad, årlig vedlikehold, "
                                    + "herav vedlikehold, maintenance cost"),
                    of(
                            BuildingQuantity.RENT,
                            "Husleie (kr)",
                            "Rent (NOK)",
                            NumberFormat.WHOLE,
                            "leie, leiekostnad, årlig leie, husleige, leiesum, annual rent"),
                    of(
                            BuildingQuantity.SITE_AREA,
                            "Tomteareal (m²)",
                            "Site area (m²)",
                            NumberFormat.WHOLE,
                            "tomt, tomtestørrelse, lot size, plot area"),
                    of(
                            BuildingQuantity.SITE_VALUE,
                            "Tomteverdi (kr)",
                            "Site value (NOK)",
                            NumberFormat.WHOLE,
                            "salgsverdi, eiendomsverdi, markedsverdi, frigjort verdi, verdi, value"))));

    private BuildingQuantityColumns() {}

    private static Map.Entry<BuildingQuantity, Column<Building, Double>> of(
            BuildingQuantity quantity, String nb, String en, CellFormat<Double> format, String synonyms) {
        return Map.entry(
                quantity,
                Column.of(
                        Column.keyOf(quantity),
                        nb,
                        en,
                        format,
                        b -> b.find(quantity).map(Figure::value),
                        synonyms));
    }
}
