package no.arealklok.input.excel.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.input.excel.column.Column;
import no.arealklok.language.Messages;

/** A column of the template, in one language. */
record TemplateColumn(Column<?, ?> column, Messages messages) {
    private static final Pattern NUMBER = Pattern.compile("-\\d+");

    /** Its key without the number of a grade, a year or an extension. */
    String key() {
        return NUMBER.matcher(column.fullKey()).replaceFirst("");
    }

    String heading() {
        return column.heading().in(messages.language());
    }

    String what() {
        return column.note().orElseThrow().in(messages.language());
    }

    Optional<String> unit() {
        return column.unit().map(unit -> messages.text("unit." + unit));
    }

    /** What can stand in the column: a number where it is one. */
    Object example() {
        String example = column.example(messages.language()).orElseThrow().toString();
        return isText() ? example : Double.valueOf(example);
    }

    boolean isText() {
        return numberFormat().equals("@");
    }

    String numberFormat() {
        return column.format().numberFormat();
    }

    List<String> choices() {
        return column.format().choices(messages.language());
    }
}
