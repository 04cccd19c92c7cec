package no.arealklok.report.annotation;

import java.net.URI;

/**
 * One part of a package pointing to another.
 *
 * @param type as in the file, with the address of whoever made it up
 * @param target name of the part; as it stands when it lies outside the package
 */
record Relationship(String id, String type, String target) {
    /** @param owner the part that points; empty for the package */
    static Relationship of(XmlToken token, String owner) {
        String target = token.attribute("Target").orElse("");
        boolean outside =
                token.attribute("TargetMode").filter("External"::equals).isPresent();
        return new Relationship(
                token.attribute("Id").orElse(""),
                token.attribute("Type").orElse(""),
                outside
                        ? target
                        : URI.create("/" + owner)
                                .resolve(target.replace(" ", "%20"))
                                .getPath()
                                .substring(1));
    }

    boolean is(String kind) {
        return type.endsWith("/" + kind);
    }

    /** Where the part that says what a part points to lies. */
    static String part(String owner) {
        int name = owner.lastIndexOf('/') + 1;
        return owner.substring(0, name) + "_rels/" + owner.substring(name) + ".rels";
    }
}
