/**
 * Scenarios: tests that an author writes beside the rules, in Gherkin, in the rules' own words.
 *
 * <p>The door is {@link dev.etiquette.scenario.Scenarios}. Cucumber reads the files and runs the steps; it is given the
 * steps of this package and looks for no others, so nothing in an author's folder but {@code .feature} files has a say.
 * Steps touch neither files nor the network, and see the world only through the front door of the library.
 */
@NullMarked
package dev.etiquette.scenario;

import org.jspecify.annotations.NullMarked;
