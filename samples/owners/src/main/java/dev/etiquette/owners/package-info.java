/** A program that keeps many owners as files, sleeps until something is to be told, and survives being stopped at any moment. */
package dev.etiquette.owners;
