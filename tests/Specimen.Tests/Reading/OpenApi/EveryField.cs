namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Documents without a fault that have every field that is read, each at least once.</summary>
internal static class EveryField
{
    public const string OpenApi = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Shop", "description": "A shop.", "version": "1" },
          "servers": [{ "url": "https://{host}.example.com/v1", "description": "Live", "variables": { "host": { "default": "api", "enum": ["api", "test"], "description": "Which." } } }],
          "security": [{ "key": [] }],
          "tags": [{ "name": "orders", "description": "About orders." }],
          "paths": {
            "/orders/{id}": {
              "summary": "An order.",
              "parameters": [{ "name": "id", "in": "path", "required": true, "description": "Its id.", "schema": { "type": "integer", "format": "int64", "minimum": 1 } }],
              "servers": [{ "url": "https://orders.example.com" }],
              "get": {
                "operationId": "getOrder",
                "summary": "Gets it.",
                "description": "Gets it whole.",
                "tags": ["orders"],
                "deprecated": true,
                "security": [{ "key": [], "oauth": ["read"] }, {}],
                "parameters": [
                  { "name": "fields", "in": "query", "style": "form", "explode": false, "allowReserved": true, "deprecated": true, "required": false, "schema": { "type": "array", "items": { "type": "string" }, "minItems": 1 } },
                  { "name": "filter", "in": "query", "content": { "application/json": { "schema": { "type": "object", "properties": { "q": { "type": "string" } } } } } },
                  { "$ref": "#/components/parameters/page" }
                ],
                "responses": {
                  "200": {
                    "description": "Found.",
                    "headers": { "ETag": { "description": "Its tag.", "schema": { "type": "string" } } },
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" }, "examples": { "one": { "externalValue": "order.json" } } } }
                  },
                  "404": { "$ref": "#/components/responses/missing" }
                },
                "callbacks": {
                  "done": {
                    "{$request.query.url}": {
                      "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "at": { "type": "string", "format": "date-time" } } } } } }, "responses": { "204": { "description": "Done." } } }
                    }
                  }
                }
              },
              "put": {
                "operationId": "putOrder",
                "servers": [{ "url": "https://put.example.com" }],
                "requestBody": {
                  "description": "The order.",
                  "required": true,
                  "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Order" } },
                    "multipart/form-data": {
                      "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" }, "meta": { "type": "object", "properties": { "a": { "type": "integer" } } } } },
                      "encoding": { "file": { "contentType": "image/png" }, "meta": { "style": "form", "explode": true, "allowReserved": false } }
                    }
                  }
                },
                "responses": { "204": { "description": "Done." } }
              }
            }
          },
          "webhooks": { "paid": { "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } }, "responses": { "200": { "description": "Taken." } } } } },
          "components": {
            "schemas": {
              "Order": {
                "type": "object",
                "title": "Order",
                "description": "An order.",
                "required": ["id"],
                "properties": {
                  "id": { "type": "integer", "format": "int64", "readOnly": true, "minimum": 1, "maximum": 100 },
                  "state": { "type": "string", "enum": ["open", "paid"], "x-enum-varnames": ["Open", "Paid"] },
                  "note": { "type": ["string", "null"], "minLength": 1, "maxLength": 20, "pattern": "^a", "deprecated": true, "writeOnly": true },
                  "lines": { "type": "array", "items": { "type": "object", "properties": { "n": { "type": "number", "exclusiveMinimum": 0 } } }, "maxItems": 9, "uniqueItems": true },
                  "pay": {
                    "oneOf": [{ "$ref": "#/components/schemas/Card" }, { "$ref": "#/components/schemas/Cash" }],
                    "discriminator": { "propertyName": "kind", "mapping": { "card": "#/components/schemas/Card", "cash": "#/components/schemas/Cash" } }
                  },
                  "extra": { "type": "object", "additionalProperties": { "type": "integer" }, "minProperties": 1 }
                }
              },
              "Card": { "type": "object", "properties": { "kind": { "type": "string" } }, "required": ["kind"] },
              "Cash": { "type": "object", "properties": { "kind": { "type": "string" } }, "required": ["kind"] }
            },
            "parameters": { "page": { "name": "page", "in": "query", "schema": { "type": "integer" } } },
            "requestBodies": { "unused": { "description": "None.", "required": false, "content": { "text/plain": {} } } },
            "headers": { "unused": { "description": "None." } },
            "examples": { "unused": { "externalValue": "none.json" } },
            "callbacks": { "unused": { "{$request.query.url}": { "post": { "responses": { "204": { "description": "Done." } } } } } },
            "pathItems": { "unused": { "get": { "responses": { "204": { "description": "Done." } } } } },
            "responses": { "missing": { "description": "Missing.", "content": { "application/problem+json": { "schema": { "type": "object", "properties": { "title": { "type": "string" } } } } } } },
            "securitySchemes": {
              "key": { "type": "apiKey", "in": "header", "name": "X-Key", "description": "The key." },
              "oauth": { "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "https://auth.example.com", "scopes": { "read": "Reads." } } } },
              "basic": { "type": "http", "scheme": "basic" }
            }
          }
        }
        """;

    public const string Swagger = """
        {
          "swagger": "2.0",
          "info": { "title": "Shop", "version": "1" },
          "host": "api.example.com",
          "basePath": "/v1",
          "schemes": ["https"],
          "consumes": ["application/json"],
          "produces": ["application/json"],
          "securityDefinitions": { "key": { "type": "apiKey", "in": "query", "name": "k" }, "oauth": { "type": "oauth2", "flow": "implicit", "authorizationUrl": "https://auth.example.com", "scopes": { "read": "Reads." } } },
          "security": [{ "key": [] }],
          "parameters": { "page": { "name": "page", "in": "query", "type": "integer", "format": "int32", "description": "The page." } },
          "responses": { "failed": { "description": "Failed.", "schema": { "$ref": "#/definitions/Failure" } } },
          "definitions": {
            "Failure": { "type": "object", "discriminator": "kind", "required": ["kind"], "properties": { "kind": { "type": "string" }, "text": { "type": "string", "x-nullable": true } } },
            "Refusal": { "allOf": [{ "$ref": "#/definitions/Failure" }, { "type": "object", "properties": { "reason": { "type": "string" } } }] }
          },
          "tags": [{ "name": "orders", "description": "About orders." }],
          "paths": {
            "/orders/{id}": {
              "parameters": [{ "name": "id", "in": "path", "required": true, "type": "string", "maxLength": 3 }],
              "get": {
                "operationId": "getOrder",
                "summary": "Gets it.",
                "description": "Gets it whole.",
                "tags": ["orders"],
                "produces": ["application/json", "text/csv"],
                "deprecated": true,
                "security": [{ "oauth": ["read"] }],
                "parameters": [
                  { "$ref": "#/parameters/page" },
                  { "name": "ids", "in": "query", "type": "array", "collectionFormat": "pipes", "items": { "type": "integer", "minimum": 1 } },
                  { "name": "X-Trace", "in": "header", "type": "boolean", "required": false }
                ],
                "responses": {
                  "200": { "description": "Found.", "headers": { "X-Count": { "type": "integer", "description": "How many." } }, "schema": { "type": "array", "items": { "$ref": "#/definitions/Failure" } } },
                  "default": { "$ref": "#/responses/failed" }
                }
              },
              "post": {
                "operationId": "addFile",
                "consumes": ["multipart/form-data"],
                "parameters": [{ "name": "file", "in": "formData", "type": "file", "description": "The file." }, { "name": "names", "in": "formData", "type": "array", "items": { "type": "string" }, "collectionFormat": "multi" }],
                "responses": { "204": { "description": "Added." } }
              },
              "put": {
                "operationId": "putOrder",
                "parameters": [{ "name": "body", "in": "body", "required": true, "schema": { "$ref": "#/definitions/Refusal" } }],
                "responses": { "200": { "description": "Put.", "examples": { "application/json": { "a": 1 } } } }
              }
            }
          }
        }
        """;
}
