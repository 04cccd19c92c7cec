/**
 * Many registers under many scenarios: {@link no.arealklok.batch.Task} is one of each, {@link
 * no.arealklok.batch.Shard} whose turn it is, {@link no.arealklok.batch.TaskRow} what came of it, {@link
 * no.arealklok.batch.Standing} its numbers and {@link no.arealklok.batch.Ranking} their order; {@link
 * no.arealklok.batch.Comparison} holds its {@link no.arealklok.batch.KeyFigures} against similar municipalities. A line
 * here may touch an analysis and name files, never run or write one.
 */
package no.arealklok.batch;
