package no.arealklok.sample;

import java.util.List;
import no.arealklok.input.Municipality;
import no.arealklok.norm.NormReplacement;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.register.Register;
import no.arealklok.travel.RoadLink;

/**
 * A made-up municipality: an ageing west with a valley where school rolls halve, a growing east, old people who double
 * in number. The same seed and size give the same content, on any machine.
 */
public final class SampleMunicipality {
    /** Municipal units of a municipality of Bærum's size. */
    public static final int SOLVIK_UNITS = SampleSize.SOLVIK_UNITS;

    /** With fewer not every pattern has room. */
    public static final int LEAST_UNITS = SampleSize.LEAST;

    public static final int MOST_UNITS = SampleSize.MOST;

    private final String file;
    private final SampleSize size;
    private final Inventory inventory;
    private final Dice dice;
    private final PlaceNames names;

    private SampleMunicipality(String file, SampleSize size, long seed) {
        this.file = file;
        this.size = size;
        this.inventory = new Inventory(file, size);
        this.dice = new Dice(seed);
        this.names = new PlaceNames(dice.split());
    }

    /** About 50 schools, 130 kindergartens, 20 care homes, 60 supported-housing units in 300 buildings. */
    public static Municipality solvik(String file, long seed) {
        return of(file, seed, SOLVIK_UNITS);
    }

    /**
     * @param file name of the workbook that the figures claim to come from
     * @param municipalUnits 50 to 10 000; private kindergartens and other buildings come on top, in proportion
     */
    public static Municipality of(String file, long seed, int municipalUnits) {
        return new SampleMunicipality(file, new SampleSize(municipalUnits), seed).municipality();
    }

    /** The same, and where those live who go to its schools and kindergartens. */
    public static Municipality withHomes(String file, long seed, int municipalUnits) {
        SampleMunicipality sample = new SampleMunicipality(file, new SampleSize(municipalUnits), seed);
        Municipality told = sample.municipality();
        return new Municipality(
                told.register(),
                told.population(),
                told.roads(),
                told.directives(),
                told.assumptions(),
                LocalKnowledge.ofHomes(new SmallAreas(file, sample.inventory, sample.dice.split()).homes()));
    }

    private Municipality municipality() {
        List<Area> areas = new AreaMap(size, dice.split(), names).areas();
        addSchools(areas);
        new Kindergartens(inventory, dice.split(), names).addTo(areas, size);
        new CareHomes(inventory, dice.split(), names).addTo(areas, size);
        addHousing(areas);
        OtherBuildings others = new OtherBuildings(inventory, dice.split(), names);
        others.addSchoolHalls();
        others.fillTo(size.buildings(), areas);
        Survey survey = new Survey(dice.split());
        inventory.buildings().forEach(survey::fillIn);
        Register register = inventory.register();
        return new Municipality(
                register,
                new PopulationSheet(file).population(areas),
                roads(areas),
                new Directives(file, inventory).directives(),
                assumptions());
    }

    private void addSchools(List<Area> areas) {
        Schools schools = new Schools(inventory, dice.split(), names);
        new NeighbourSchools(schools, areas.get(0)).add();
        areas.forEach(schools::addTo);
    }

    private void addHousing(List<Area> areas) {
        SupportedHousing housing = new SupportedHousing(inventory, dice.split(), names);
        Area district = areas.stream()
                .filter(area -> area.kind() == AreaKind.STABLE)
                .findFirst()
                .orElse(areas.get(areas.size() - 1));
        new SmallHomes(housing, inventory, dice.split()).addTo(district);
        housing.addTo(areas, size.supportedHousing() - SmallHomes.UNITS);
    }

    private List<RoadLink> roads(List<Area> areas) {
        RoadNetwork network = new RoadNetwork(file, dice.split(), areas);
        List<UnitDraft> schools = inventory.units(ServiceId.SCHOOL).limit(2).toList();
        network.link(schools.get(0).building(), schools.get(1).building(), 1.15);
        return network.links(inventory.buildings());
    }

    private List<NormReplacement> assumptions() {
        return List.of(
                assumption(0, "moving.cost-per-person", 8_000, "Økonomiavdelingen, erfaring fra to flyttinger"),
                assumption(1, "property.maintenance-cost", 160, "Eiendomsavdelingen, vedlikeholdsplan"));
    }

    private NormReplacement assumption(int index, String key, double value, String source) {
        SheetRow row = SheetRow.of(file, SheetRow.ASSUMPTIONS, index);
        return new NormReplacement(key, value, source, "2025", row.reference());
    }
}
