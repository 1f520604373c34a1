Feature: x
