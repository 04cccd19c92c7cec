package no.arealklok.outlook;

import java.util.List;
import no.arealklok.quantity.Traceable;

/** How the pupils of a grade follow from those of the year before. */
interface GradeSteps {
    /** Pupils of the grade in the year ÷ those of the grade below the year before; of the same grade for the first. */
    double factor(int grade, int year);

    List<Traceable> operands();

    /** Key of the formula's text. */
    String formula();
}
