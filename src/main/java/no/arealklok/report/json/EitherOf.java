package no.arealklok.report.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One of these names is there, and the others are not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface EitherOf {
    String[] value();
}
