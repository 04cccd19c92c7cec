package no.arealklok.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import no.arealklok.report.Cell;
import no.arealklok.report.Content;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** That no section can print a number and forget where it comes from, or for whom it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberCellTest {
    private static final String MAKER = "no.arealklok.report.document.words.Numbers";
    /** Repeats what a drawing says, with the origin that it has from the maker. */
    private static final String DRAWN = "no.arealklok.report.writer.ChartNumbers";

    @Test
    void number_cells_are_made_in_one_place() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("no.arealklok.report");

        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MAKER)
                .and()
                .doNotHaveFullyQualifiedName(DRAWN)
                .should()
                .callMethod(Cell.class, "number", Content.class, String.class)
                .check(classes);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Cell.class.getName())
                .should()
                .callConstructor(Cell.class, Content.class, java.util.Optional.class)
                .check(classes);
    }
}
