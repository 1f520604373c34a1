package dev.etiquette.vocabulary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** Reads facts that are records part by part. */
public final class RecordValues {

    private RecordValues() {}

    /** The value of one part of a fact. */
    public static Object of(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("Facts have public accessors that do not throw.", failure);
        }
    }
}
