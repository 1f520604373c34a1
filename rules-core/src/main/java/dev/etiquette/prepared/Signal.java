package dev.etiquette.prepared;

/** A fact that rules derive with {@code signal( … )}; equal ones are one. */
public interface Signal {}
