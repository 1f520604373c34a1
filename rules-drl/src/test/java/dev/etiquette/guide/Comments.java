package dev.etiquette.guide;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the comments in the source of the core say of classes and of what is in them. */
final class Comments {

    private final Map<String, String> texts = new HashMap<>();

    private Comments() {}

    /** Reads all source files in these folders. */
    static Comments in(Path... folders) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Comments comments = new Comments();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            for (Path folder : folders) {
                try (Stream<Path> walk = Files.list(folder)) {
                    List<Path> sources = walk.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .toList();
                    JavacTask task = (JavacTask)
                            compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
                    DocTrees trees = DocTrees.instance(task);
                    for (CompilationUnitTree unit : task.parse()) {
                        comments.new Reader(trees).scan(unit, null);
                    }
                }
            }
        }
        return comments;
    }

    /** Of a class: its first sentence. */
    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(texts.get(type.getSimpleName()));
    }

    /** Of a part of a record, a method or a constant. */
    Optional<String> of(Class<?> type, String member) {
        return Optional.ofNullable(texts.get(type.getSimpleName() + "." + member));
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private String type = "";

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            String outer = type;
            type = node.getSimpleName().toString();
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                texts.put(type, plain(comment.getFirstSentence()));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree part) {
                        texts.put(type + "." + part.getName(), plain(part.getDescription()));
                    }
                }
            }
            super.visitClass(node, nothing);
            type = outer;
            return null;
        }

        /** A field takes nothing; another method of its name that takes something says something else. */
        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            if (node.getParameters().isEmpty()) {
                member(node.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree node, Void nothing) {
            member(node.getName().toString());
            return null;
        }

        private void member(String name) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                texts.putIfAbsent(type + "." + name, plain(comment.getFirstSentence()));
            }
        }

        private String plain(List<? extends DocTree> parts) {
            return parts.stream().map(this::plain).collect(Collectors.joining()).replaceAll("\\s+", " ");
        }

        private String plain(DocTree part) {
            if (part instanceof LiteralTree literal) {
                return literal.getBody().getBody();
            } else if (part instanceof LinkTree link) {
                return link.getLabel().isEmpty()
                        ? link.getReference().getSignature().replaceAll(".*[#.]", "")
                        : plain(link.getLabel());
            }
            return part.toString();
        }
    }
}
