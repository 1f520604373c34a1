/**
 * What sound rules mean, alone and together: conditions that cannot hold, rules that another one makes pointless,
 * signals that nobody reads.
 *
 * <p>{@link dev.etiquette.analysis.RuleAnalyzer} is the door.
 */
@NullMarked
package dev.etiquette.analysis;

import org.jspecify.annotations.NullMarked;
