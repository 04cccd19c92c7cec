package no.arealklok.input.osm;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.arealklok.quantity.Bounds;

/** The XML format (.osm), element by element. Entities and document types are refused. */
final class XmlFile implements OsmFile {
    private final Map<String, String> tags = new HashMap<>();
    private final List<Long> nodes = new ArrayList<>();
    private long id;
    private double latitude;
    private double longitude;
    private boolean deleted;

    @Override
    public void read(InputStream in, OsmSink sink) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Ending file = new Ending(in);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            xml.nextTag();
            if (!xml.getLocalName().equals("osm")) {
                throw new IOException("<" + xml.getLocalName() + ">");
            }
            while (!sink.done() && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml, sink);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName(), sink);
                }
            }
        } catch (XMLStreamException e) {
            throw file.ended ? new EOFException() : new IOException(e);
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }

    /** Notices that more was asked for than there is: the parser itself takes that for one mistake among others. */
    private static final class Ending extends FilterInputStream {
        private boolean ended;

        Ending(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                int read = super.read(bytes, from, length);
                ended |= read < 0;
                return read;
            } catch (EOFException e) {
                ended = true;
                throw e;
            }
        }
    }

    private void start(XMLStreamReader xml, OsmSink sink) throws IOException {
        switch (xml.getLocalName()) {
            case "bounds" ->
                sink.bounds(new Bounds(
                        number(xml, "minlat"), number(xml, "minlon"), number(xml, "maxlat"), number(xml, "maxlon")));
            case "node" -> {
                begin(xml);
                if (!deleted) {
                    id = Long.parseLong(attribute(xml, "id"));
                    latitude = number(xml, "lat");
                    longitude = number(xml, "lon");
                }
            }
            case "way", "relation" -> begin(xml);
            case "nd" -> nodes.add(Long.parseLong(attribute(xml, "ref")));
            case "tag" -> tags.put(attribute(xml, "k"), attribute(xml, "v"));
            default -> {
                // Members of relations and the like tell nothing of roads.
            }
        }
    }

    /** An editor keeps what was deleted until it is sent. */
    private void begin(XMLStreamReader xml) {
        tags.clear();
        nodes.clear();
        deleted = "delete".equals(xml.getAttributeValue(null, "action"))
                || "false".equals(xml.getAttributeValue(null, "visible"));
    }

    private void end(String element, OsmSink sink) {
        if (deleted) {
            return;
        }
        if (element.equals("node")) {
            sink.node(id, latitude, longitude, tags);
        } else if (element.equals("way")) {
            sink.way(nodes.stream().mapToLong(Long::longValue).toArray(), tags);
        }
    }

    private static double number(XMLStreamReader xml, String name) throws IOException {
        return Double.parseDouble(attribute(xml, name));
    }

    private static String attribute(XMLStreamReader xml, String name) throws IOException {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IOException("<" + xml.getLocalName() + "> without " + name);
        }
        return value;
    }
}
