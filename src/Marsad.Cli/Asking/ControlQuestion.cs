namespace Marsad.Cli.Asking;

/// <summary>What <c>marsad control</c> is asked, as typed.</summary>
internal sealed record ControlQuestion(string? Place, DateOnly? On, DateOnly? AsKnown, DateOnly? AsArchived, string? AccordingTo, string? Area, string[] Changes);
