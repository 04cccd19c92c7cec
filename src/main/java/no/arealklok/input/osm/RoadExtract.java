package no.arealklok.input.osm;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.quantity.Bounds;
import no.arealklok.travel.StreetMap;
import no.arealklok.travel.StreetSource;

/** An extract of OpenStreetMap (kartutdrag). Read again each time, for it may be larger than memory. */
public final class RoadExtract implements StreetSource {
    private static final double AROUND_METRES = 10_000;

    private final Path path;

    public RoadExtract(Path path) {
        this.path = path;
    }

    @Override
    public String name() {
        return path.toString();
    }

    /** What the file covers, and a little around it: what it says itself, else what its nodes do. */
    public Bounds bounds() {
        Extent extent = new Extent();
        read(extent);
        return extent.found
                .orElseThrow(() -> new UnusableInputException("input.roads-none", name()))
                .widened(AROUND_METRES);
    }

    private static final class Extent implements OsmSink {
        private Optional<Bounds> found = Optional.empty();
        private boolean stated;

        @Override
        public void bounds(Bounds bounds) {
            found = Optional.of(bounds);
            stated = true;
        }

        @Override
        public void node(long id, double latitude, double longitude, Map<String, String> tags) {
            if (!stated) {
                Bounds here = new Bounds(latitude, longitude, latitude, longitude);
                found = Optional.of(found.map(here::and).orElse(here));
            }
        }

        @Override
        public boolean done() {
            return stated;
        }
    }

    /** Nodes first, then the ways that run through them, in two readings: so the file may have them in any order. */
    @Override
    public StreetMap read(Bounds within) {
        StreetReader streets = new StreetReader(within);
        read(streets.nodes());
        read(streets.ways());
        if (!streets.sawRoads()) {
            throw new UnusableInputException("input.roads-none", name());
        }
        return streets.map();
    }

    private void read(OsmSink sink) {
        if (!Files.isRegularFile(path)) {
            throw new UnusableInputException("input.missing", name());
        }
        try {
            OsmFile.read(path, sink);
        } catch (EOFException e) {
            throw new UnusableInputException(e, "input.roads-cut-off", name());
        } catch (IOException | RuntimeException e) {
            // A parser throws anything at all at a broken file.
            throw new UnusableInputException(e, "input.roads-unreadable", name());
        }
    }
}
