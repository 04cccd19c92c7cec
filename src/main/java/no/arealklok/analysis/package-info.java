/**
 * The chain end to end, a pure function: {@link no.arealklok.analysis.Inputs} in,
 * {@link no.arealklok.analysis.Analysis} out.
 *
 * <pre>
 * workbook → findings + register → utilisation → outlook (20 years, low/main/high) → options → plan → analysis →
 * documents
 * </pre>
 */
package no.arealklok.analysis;
