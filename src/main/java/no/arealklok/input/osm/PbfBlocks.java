package no.arealklok.input.osm;

import crosby.binary.BinaryParser;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBBox;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.quantity.Bounds;

/** What the blocks of the binary format say: numbers as differences, texts by their place in a table. */
final class PbfBlocks extends BinaryParser {
    private static final double NANO = 1e-9;

    private final OsmSink sink;

    PbfBlocks(OsmSink sink) {
        this.sink = sink;
    }

    @Override
    protected void parse(HeaderBlock header) {
        if (header.hasBbox()) {
            HeaderBBox box = header.getBbox();
            sink.bounds(new Bounds(
                    box.getBottom() * NANO, box.getLeft() * NANO, box.getTop() * NANO, box.getRight() * NANO));
        }
    }

    @Override
    protected void parseDense(DenseNodes nodes) {
        long id = 0;
        long latitude = 0;
        long longitude = 0;
        int at = 0;
        for (int i = 0; i < nodes.getIdCount(); i++) {
            id += nodes.getId(i);
            latitude += nodes.getLat(i);
            longitude += nodes.getLon(i);
            Map<String, String> tags = Map.of();
            // Keys and values of all nodes in a row, with a 0 after each node's.
            for (; at < nodes.getKeysValsCount() && nodes.getKeysVals(at) != 0; at += 2) {
                tags = tags.isEmpty() ? new HashMap<>() : tags;
                tags.put(getStringById(nodes.getKeysVals(at)), getStringById(nodes.getKeysVals(at + 1)));
            }
            at++;
            sink.node(id, parseLat(latitude), parseLon(longitude), tags);
        }
    }

    @Override
    protected void parseNodes(List<Node> nodes) {
        for (Node node : nodes) {
            sink.node(
                    node.getId(),
                    parseLat(node.getLat()),
                    parseLon(node.getLon()),
                    tags(node.getKeysList(), node.getValsList()));
        }
    }

    @Override
    protected void parseWays(List<Way> ways) {
        for (Way way : ways) {
            long[] nodes = new long[way.getRefsCount()];
            long id = 0;
            for (int i = 0; i < nodes.length; i++) {
                id += way.getRefs(i);
                nodes[i] = id;
            }
            sink.way(nodes, tags(way.getKeysList(), way.getValsList()));
        }
    }

    private Map<String, String> tags(List<Integer> keys, List<Integer> values) {
        Map<String, String> tags = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            tags.put(getStringById(keys.get(i)), getStringById(values.get(i)));
        }
        return tags;
    }

    @Override
    protected void parseRelations(List<Relation> relations) {
        // They tell of routes and turns; distances do without.
    }

    @Override
    public void complete() {
        // The end of the file is seen where it is read.
    }
}
