/**
 * How advice came about: which rules held for which facts, and where the others stopped.
 *
 * <p>The doors are {@link dev.etiquette.explain.Tracer}, which answers "why" and "why not" for one evaluation, and
 * {@link dev.etiquette.explain.CoverageRecorder}, which keeps over many evaluations how each condition came out. Rules are walked
 * here from top to bottom as they are written, with neither Drools nor its indexes: slow, and plain enough to be a second
 * opinion on the engine.
 */
@NullMarked
package dev.etiquette.explain;

import org.jspecify.annotations.NullMarked;
